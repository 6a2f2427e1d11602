package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.IncomeKind;
import org.earnwise.ledger.Incomes;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * What arrives for somebody in a month, as the Department of Social Services looks at it, and what comes off it.
 *
 * @param ssi federal SSI that arrives
 * @param other all income but SSI, by kind: wages received, net profit, Social Security, other income
 * @param pass set aside under a plan to achieve self-support
 * @param impairmentWork impairment-related work expenses
 * @param blindWork work expenses of a blind person
 */
public record DssIncome(
        Member who, YearMonth month, Money ssi, Incomes other, Money pass, Money impairmentWork, Money blindWork) {

    /** The person's own, with the expenses told. */
    public static DssIncome of(Member who, YearMonth month, Money ssi, Incomes other, ExpenseMonth expenses) {
        return new DssIncome(
                who, month, ssi, other, expenses.pass(), expenses.impairmentWork(), expenses.blindWork());
    }

    /** A spouse's, of whom no expenses are told. */
    public static DssIncome ofSpouse(Member who, YearMonth month, Money ssi, Incomes other) {
        return new DssIncome(who, month, ssi, other, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /** All unearned income, SSI among it, before anything comes off. */
    public Money unearned() {
        return ssi.plus(other.unearned());
    }

    /** Gross wages and net profit. */
    public Money earned() {
        return other.earned();
    }

    /** Everything that arrives. */
    public Money gross() {
        return unearned().plus(earned());
    }

    /** Everything that arrives, less impairment-related work expenses as far as earnings reach. */
    public Money lessImpairmentWork() {
        return unearned().plus(earned().less(impairmentWork));
    }

    /** Everything that arrives but SSI and some kinds. */
    public Money without(IncomeKind... kinds) {
        Money left = other.unearned().plus(other.earned());
        for (IncomeKind kind : kinds) {
            left = left.minus(other.of(kind));
        }
        return left;
    }

    /** SSI, and what arrives of some kinds. */
    public Money ssiAnd(IncomeKind... kinds) {
        Money sum = ssi;
        for (IncomeKind kind : kinds) {
            sum = sum.plus(other.of(kind));
        }
        return sum;
    }
}
