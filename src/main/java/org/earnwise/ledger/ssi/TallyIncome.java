package org.earnwise.ledger.ssi;

import org.earnwise.ledger.IncomeKind;
import org.earnwise.ledger.Incomes;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.ExpenseMonth;

/** 
 * Everything that goes into one tally.
 *
 * @param unearned gross unearned income
 * @param generalEligible the part of it that the general exclusion may shelter: not income based on need
 * @param infrequentUnearned the part left out because it is infrequent or irregular
 * @param earned gross earnings
 * @param student the part left out for a student
 * @param impairmentWork work expenses taken off before one half is
 * @param blindWork work expenses of a blind person, taken off after
 * @param pass set aside under a plan to achieve self-support
 */
public record TallyIncome(
        SsiTally tally,
        Money unearned,
        Money generalEligible,
        Money infrequentUnearned,
        Money earned,
        Money student,
        Money impairmentWork,
        Money blindWork,
        Money pass) {

    /** Somebody's own income of a month, with what is left out of it and taken off it. */
    public static TallyIncome own(
            SsiTally tally,
            Incomes incomes,
            Money inKind,
            Money infrequent,
            Money student,
            ExpenseMonth expenses,
            boolean blind) {
        Money unearned = incomes.unearned().plus(inKind);
        return new TallyIncome(
                tally,
                unearned,
                unearned.less(incomes.of(IncomeKind.VA_PENSION)),
                infrequent,
                incomes.earned(),
                student,
                blind ? Money.ZERO : expenses.impairmentWork(),
                blind ? expenses.impairmentWork().plus(expenses.blindWork()) : Money.ZERO,
                expenses.pass());
    }
}
