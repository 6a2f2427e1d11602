package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.IncomeKind;
import org.earnwise.ledger.Incomes;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.ExpenseMonth;

/**
 * One member's income of a month, and what is the member's own to take off it.
 *
 * @param infrequent unearned income left out because it is infrequent
 * @param student earnings left out for a student, and wages that are because they are infrequent
 * @param impairmentWork work expenses taken off before one half is
 * @param blindWork work expenses of a blind person, taken off after
 * @param pass set aside under a plan to achieve self-support
 */
public record MemberIncome(
        Member who,
        YearMonth month,
        Incomes incomes,
        Money infrequent,
        Money student,
        Money impairmentWork,
        Money blindWork,
        Money pass) {

    /** Of somebody who is not blind: impairment-related work expenses. */
    public static MemberIncome of(
            Member who, YearMonth month, Incomes incomes, Money infrequent, Money student, ExpenseMonth expenses) {
        return new MemberIncome(
                who, month, incomes, infrequent, student, expenses.impairmentWork(), Money.ZERO, expenses.pass());
    }

    /** Of somebody who is blind: every work expense is one of blindness. */
    public static MemberIncome ofBlind(
            Member who, YearMonth month, Incomes incomes, Money infrequent, Money student, ExpenseMonth expenses) {
        return new MemberIncome(
                who, month, incomes, infrequent, student, Money.ZERO, expenses.work(), expenses.pass());
    }

    /** Of somebody with nothing to take off. */
    public static MemberIncome plain(Member who, YearMonth month, Incomes incomes) {
        return new MemberIncome(
                who, month, incomes, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /** Whether this month has every kind of income that the other has. */
    public boolean hasAllKindsOf(MemberIncome other) {
        return incomes.hasAllKindsOf(other.incomes);
    }

    /** Only the kinds of income that the other month has too. One-time income is never among them. */
    public MemberIncome ofKindsIn(MemberIncome other) {
        return new MemberIncome(
                who, month, incomes.ofKindsIn(other.incomes), Money.ZERO, student, impairmentWork, blindWork, pass);
    }

    /** Unearned income that is not based on need, less what is infrequent. */
    public Money unearnedNotOfNeed() {
        return incomes.unearned().less(incomes.of(IncomeKind.VA_PENSION)).less(infrequent);
    }

    public Money earnedAfterStudent() {
        return incomes.earned().less(student);
    }

    public boolean hasEarnings() {
        return incomes.earned().isPositive();
    }

    /** Earnings that are not wages of one's own: net earnings of self-employment, and those of others in the count. */
    public Money earnedOtherThanWages(Money others) {
        return incomes.of(IncomeKind.SELF_EMPLOYMENT).plus(others);
    }

    /** Work expenses, and what is set aside from earnings: added to the section 1619(b) threshold. */
    public Money addedToThreshold(Money passFromEarnings) {
        return impairmentWork.plus(blindWork).plus(pass.min(passFromEarnings));
    }
}
