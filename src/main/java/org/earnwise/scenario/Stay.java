package org.earnwise.scenario;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Full calendar months away from home, both ends included.
 *
 * @param to the last month; null while the stay goes on
 */
public record Stay(Kind kind, YearMonth from, @Nullable YearMonth to) {

    /** What kind of place it is. */
    public enum Kind {
        STATE_HOSPITAL,
        MEDICAID_FACILITY,
        PRIVATE_FACILITY,
        JAIL
    }
}
