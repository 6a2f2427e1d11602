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
 */
public record OtherIncomeMonth(
        Member who, YearMonth month, Incomes incomes, Money oneTime, Money oneTimeEarlierInQuarter) {}
