package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Money that arrives in the month for everybody in the household, before Temporary Family Assistance.
 *
 * @param earned gross pay, and net profit
 * @param unearned Social Security, SSI, State Supplement and all other income
 */
public record HouseholdIncome(Member who, YearMonth month, Money earned, Money unearned) {

    private static final int MONTHS = 12;

    public Money all() {
        return earned.plus(unearned);
    }

    /** A year's income, if every month were like this one. */
    public Money annual() {
        return all().times(MONTHS);
    }

    /** Pay that is left when a plan to achieve self-support took what it could from other income. */
    public Money earnedAfter(Money pass) {
        return earned.less(pass.less(unearned));
    }
}
