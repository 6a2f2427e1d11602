package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** 
 * Earnings of a student that are left out in the month.
 *
 * @param usedThisYear what the calendar year has used, this month included
 */
public record StudentExclusion(Member who, YearMonth month, Money amount, Money usedThisYear) {

    /** The exclusion of a month: all earnings, up to the month's amount and what is left of the year's. */
    public static StudentExclusion of(
            Member who, YearMonth month, Money earned, Money monthly, Money annual, Money usedBefore) {
        Money amount = earned.min(monthly).min(annual.less(usedBefore));
        return new StudentExclusion(who, month, amount, usedBefore.plus(amount));
    }
}
