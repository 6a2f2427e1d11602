package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** One way of adding up the income of a count. */
public record SsiTally(SsiCount count, Whose whose) {

    public enum Whose {
        /** The person's own income; a child's with what is deemed from the parents. */
        OWN,
        /** The person's own and the spouse's. */
        TOGETHER,
        /** The person's own without earnings, and the spouse's. */
        WITHOUT_OWN_EARNINGS
    }

    public Member head() {
        return count.head();
    }

    public YearMonth income() {
        return count.income();
    }

    public YearMonth rates() {
        return count.rates();
    }

    /** Whether it adds up a month's own income at its own rates. */
    public boolean ofItsMonth() {
        return count.ofItsMonth();
    }
}
