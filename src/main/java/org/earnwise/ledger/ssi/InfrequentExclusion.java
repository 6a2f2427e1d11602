package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import java.util.Collection;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * What is left out of one member's income of a month because it is infrequent.
 *
 * @param unearned of income that is not from work
 * @param earned of pay
 */
public record InfrequentExclusion(Member who, YearMonth month, Money unearned, Money earned) {

    /** Of a month without infrequent income. */
    public static InfrequentExclusion none(Member who, YearMonth month) {
        return new InfrequentExclusion(who, month, Money.ZERO, Money.ZERO);
    }

    /**
     * The month's infrequent income, up to what earlier months of the quarter left of the quarter's amounts.
     *
     * @param ofMonth infrequent income of the month, both kinds
     * @param before infrequent income of earlier months of the quarter, both kinds
     * @param unearnedOfQuarter the most that is left out of unearned income in a quarter
     * @param earnedOfQuarter the most that is left out of pay in a quarter
     */
    public static InfrequentExclusion of(
            Member who,
            YearMonth month,
            Collection<InfrequentIncome> ofMonth,
            Collection<InfrequentIncome> before,
            Money unearnedOfQuarter,
            Money earnedOfQuarter) {
        return new InfrequentExclusion(
                who,
                month,
                sum(ofMonth, false).min(unearnedOfQuarter.less(sum(before, false))),
                sum(ofMonth, true).min(earnedOfQuarter.less(sum(before, true))));
    }

    private static Money sum(Collection<InfrequentIncome> incomes, boolean earned) {
        return incomes.stream()
                .filter(income -> income.earned() == earned)
                .map(InfrequentIncome::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
