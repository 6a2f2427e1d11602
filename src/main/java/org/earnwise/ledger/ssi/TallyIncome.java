package org.earnwise.ledger.ssi;

import org.earnwise.ledger.IncomeKind;
import org.earnwise.ledger.Money;

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

    /** Somebody's own income of a month, with shelter from others. */
    public static TallyIncome own(SsiTally tally, MemberIncome own, Money inKind) {
        Money unearned = own.incomes().unearned().plus(inKind);
        return new TallyIncome(
                tally,
                unearned,
                unearned.less(own.incomes().of(IncomeKind.VA_PENSION)),
                own.infrequent(),
                own.incomes().earned(),
                own.student(),
                own.impairmentWork(),
                own.blindWork(),
                own.pass());
    }

    /** With what counts from a spouse or from parents. Only the person's own expenses come off. */
    public TallyIncome withDeemed(SsiTally together, Money deemedUnearned, Money deemedEarned) {
        return new TallyIncome(
                together,
                unearned.plus(deemedUnearned),
                generalEligible.plus(deemedUnearned),
                infrequentUnearned,
                earned.plus(deemedEarned),
                student,
                impairmentWork,
                blindWork,
                pass);
    }

    /** With a spouse who gets SSI too: all is added up, and each one's exclusions stay on that one's income. */
    public TallyIncome withSpouse(MemberIncome spouse) {
        TallyIncome other = own(tally, spouse, Money.ZERO);
        return new TallyIncome(
                tally,
                unearned.plus(other.unearned),
                generalEligible.plus(other.generalEligible),
                infrequentUnearned.plus(other.infrequentUnearned),
                earned.plus(other.earned),
                student.plus(other.student),
                impairmentWork.plus(other.impairmentWork),
                blindWork.plus(other.blindWork),
                pass.plus(other.pass));
    }

    /** As if the person whose count it is had no earnings. */
    public static TallyIncome withoutOwnEarnings(SsiTally tally, MemberIncome own, Money inKind) {
        return own(
                tally,
                new MemberIncome(
                        own.who(),
                        own.month(),
                        own.incomes().unearnedOnly(),
                        own.infrequent(),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        own.pass()),
                inKind);
    }
}
