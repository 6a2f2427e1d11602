package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Incomes;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Income that is neither pay nor Social Security nor SSI, received in one month, as told.
 *
 * @param oneTime the part that comes this month only: not in the same quarter again, nor in the month before or after
 * @param oneTimeEarlierInQuarter such one-time income earlier in the same quarter
 * @param oneCheck wages of jobs that pay a single time, in this month
 * @param oneCheckEarlierInQuarter such wages earlier in the same quarter
 */
public record OtherIncomeMonth(
        Member who,
        YearMonth month,
        Incomes incomes,
        Money oneTime,
        Money oneTimeEarlierInQuarter,
        Money oneCheck,
        Money oneCheckEarlierInQuarter) {

    /** The part that is left out as infrequent: one-time income, up to what the quarter's amount still allows. */
    public Money infrequent(Money aQuarter) {
        return oneTime.min(aQuarter.less(oneTimeEarlierInQuarter));
    }

    /** Wages left out as infrequent, up to what the quarter's amount still allows. */
    public Money infrequentWages(Money aQuarter) {
        return oneCheck.min(aQuarter.less(oneCheckEarlierInQuarter));
    }
}
