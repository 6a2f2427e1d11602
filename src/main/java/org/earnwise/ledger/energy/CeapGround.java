package org.earnwise.ledger.energy;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** What brings the household help with heating costs in the month; the first that fits. */
public record CeapGround(Member who, YearMonth month, Ground ground) {

    /** A benefit that brings it without an income test, or income. */
    public enum Ground {
        SSI,
        SNAP,
        TFA,
        STATE_SUPPLEMENT,
        INCOME
    }
}
