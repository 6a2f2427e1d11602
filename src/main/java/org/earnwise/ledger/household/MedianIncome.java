package org.earnwise.ledger.household;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * The state median income of a year for a household of this size, over a span of months.
 *
 * @param annual not rounded
 */
public record MedianIncome(Member who, YearMonth from, YearMonth through, Money annual) {

    /** A share of it, fractions of a dollar dropped. */
    public Money upTo(BigDecimal share) {
        return annual.times(share).dollarsDown();
    }
}
