package org.earnwise.ledger.childcare;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * What decides the family's fee for child care.
 *
 * @param monthly countable income of a month
 * @param medianIncome the state median income of a year for the family's size
 * @param earns whether anybody is paid for work
 */
public record CareFamily(Member who, YearMonth month, Money monthly, Money medianIncome, boolean earns) {

    private static final int MONTHS = 12;

    /** Income of a year as a share of the median. */
    public BigDecimal shareOfMedian() {
        return monthly.times(MONTHS).dividedBy(medianIncome.dollars()).dollars();
    }
}
