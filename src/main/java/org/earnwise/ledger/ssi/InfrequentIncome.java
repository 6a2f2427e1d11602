package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.Quarter;

/**
 * Income that comes no more than once in a quarter.
 *
 * @param earned whether it is pay
 * @param index which of the jobs, or of the other incomes, listed
 */
public record InfrequentIncome(Member who, YearMonth month, boolean earned, int index, Money amount) {

    /** Whether it came earlier in the quarter of {@code later}. */
    public boolean isEarlierInQuarterOf(YearMonth later) {
        return month.isBefore(later) && Quarter.of(month).equals(Quarter.of(later));
    }
}
