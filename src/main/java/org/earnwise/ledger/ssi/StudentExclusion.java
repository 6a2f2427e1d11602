package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Earnings of a student that are left out in the month.
 *
 * @param available how much could be left out in the month if more were earned
 * @param usedThisYear what the calendar year has used, this month included
 */
public record StudentExclusion(Member who, YearMonth month, Money amount, Money available, Money usedThisYear) {

    /** Nothing left out, and nothing used. */
    public static StudentExclusion none(Member who, YearMonth month) {
        return new StudentExclusion(who, month, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /** The exclusion of a month: all earnings, up to the month's amount and what is left of the year's. */
    public static StudentExclusion of(
            Member who, YearMonth month, Money earned, Money monthly, Money annual, Money usedBefore) {
        Money available = monthly.min(annual.less(usedBefore));
        Money amount = earned.min(available);
        return new StudentExclusion(who, month, amount, available, usedBefore.plus(amount));
    }
}
