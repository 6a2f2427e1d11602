package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** How the month's own facts fall, before its history is looked at. */
public record SsiVerdict(Member who, YearMonth month, Verdict verdict) {

    public enum Verdict {
        ELIGIBLE,
        /** Over the rate, but not if earnings were left out. */
        OVER_FOR_WORK,
        OVER_INCOME,
        OVER_RESOURCES,
        /** Over the resource limit only because of an ABLE account. */
        OVER_ABLE,
        BARRED
    }
}
