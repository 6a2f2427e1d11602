package org.earnwise.ledger.tax;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Pay of the household in one month, as told, and what the year had brought before.
 *
 * @param wages gross wages that the person receives
 * @param wagesBefore what the person received earlier in the year
 * @param spouseWages gross wages of the spouse
 * @param spouseWagesBefore what the spouse received earlier in the year
 * @param profit net profit of self-employment
 * @param carriesTax whether a part of the year's income tax falls on the month
 */
public record PayMonth(
        Member who,
        YearMonth month,
        int year,
        Money wages,
        Money wagesBefore,
        Money spouseWages,
        Money spouseWagesBefore,
        Money profit,
        boolean carriesTax) {

    public Money allWages() {
        return wages.plus(spouseWages);
    }

    /** The part of each one's wages that stays within what a tax is on in a year. */
    public Money within(Money base) {
        return within(wagesBefore, wages, base).plus(within(spouseWagesBefore, spouseWages, base));
    }

    private static Money within(Money before, Money now, Money base) {
        return before.plus(now).min(base).less(before);
    }
}
