package org.earnwise.ledger.snap;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What the home costs in the month, as SNAP counts it. */
public record ShelterCosts(Member who, YearMonth month, Money amount) {

    /** The part above a share of income. */
    public Money above(Money income, BigDecimal share) {
        return amount.less(income.times(share));
    }
}
