package org.earnwise.ledger.appeals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice of the Department of Social Services, as told.
 *
 * @param dated the date on it
 * @param acts the date from which it takes effect; null when not told
 */
public record DssNotice(Program program, LocalDate dated, @Nullable LocalDate acts) {

    /** What kind of help the notice is about, as far as hearings tell it apart. */
    public enum Program {
        MEDICAID,
        SNAP,
        OTHER
    }
}
