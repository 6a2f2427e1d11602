package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** A count of income on one basis: the person's own alone, or together with a spouse's. */
public record SsiTally(SsiCount count, SsiRecipient.Basis basis) {

    public Member head() {
        return count.head();
    }

    public YearMonth income() {
        return count.income();
    }

    public YearMonth rates() {
        return count.rates();
    }
}
