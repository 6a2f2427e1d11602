package org.earnwise.ledger.housing;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * What the month's income would be over a year, as housing agencies count it.
 *
 * @param childCare care that makes work possible, never more than the pay it makes possible
 */
public record AnnualIncome(Member who, YearMonth month, Money earned, Money unearned, Money childCare) {

    private static final int MONTHS = 12;

    /** A month's income, for a year. */
    public static AnnualIncome ofMonth(
            Member who, YearMonth month, Money earned, Money unearned, Money childCare) {
        return new AnnualIncome(
                who,
                month,
                earned.times(MONTHS),
                unearned.times(MONTHS),
                childCare.min(earned).times(MONTHS));
    }

    public Money all() {
        return earned.plus(unearned);
    }
}
