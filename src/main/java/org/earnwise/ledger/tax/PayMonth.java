package org.earnwise.ledger.tax;

import java.math.BigDecimal;
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
 * @param profit net profit of the person's self-employment
 * @param profitBefore net profit earlier in the year
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
        Money profitBefore,
        boolean carriesTax) {

    public Money allWages() {
        return wages.plus(spouseWages);
    }

    /** The part of each one's wages that stays within what a tax is on in a year. */
    public Money within(Money base) {
        return within(wagesBefore, wages, base).plus(within(spouseWagesBefore, spouseWages, base));
    }

    /** The part of the month's net earnings, a share of profit, that stays within what a tax is on in a year. */
    public Money netEarningsWithin(BigDecimal share, Money room) {
        return within(profitBefore.times(share), profit.times(share), room);
    }

    private static Money within(Money before, Money now, Money base) {
        return before.plus(now).min(base).less(before);
    }
}
