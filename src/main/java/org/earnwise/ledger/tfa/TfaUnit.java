package org.earnwise.ledger.tfa;

import java.time.YearMonth;
import org.earnwise.ledger.IncomeKind;
import org.earnwise.ledger.Incomes;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.FamilyIncome;

/**
 * Who is in the grant in the month, and their income.
 *
 * @param unearned after what is ignored of child support
 */
public record TfaUnit(Member who, YearMonth month, int size, Money earned, Money unearned) {

    /** How many there are beside the first. */
    public int furtherPeople() {
        return Math.max(size - 1, 0);
    }

    /**
     * Children with a parent, who may be left out, and a spouse, who may be.
     *
     * @param ignored of the child support received
     */
    public static TfaUnit of(
            TfaMembership person,
            long children,
            boolean spouse,
            Money pay,
            FamilyIncome theirs,
            Money ownBenefit,
            Money familyBenefit,
            Incomes other,
            Money ignored) {
        Money support = other.of(IncomeKind.CHILD_SUPPORT);
        Money earned = Money.ZERO;
        Money unearned = support.less(ignored).plus(familyBenefit).plus(theirs.childrenOther());
        if (person.in()) {
            earned = earned.plus(pay);
            unearned = unearned.plus(ownBenefit).plus(other.unearned().minus(support));
        }
        if (spouse) {
            earned = earned.plus(theirs.spouseWages());
            unearned = unearned.plus(theirs.spouseSocialSecurity()).plus(theirs.spouseOther());
        }
        int size = (int) children + (person.in() ? 1 : 0) + (spouse ? 1 : 0);
        return new TfaUnit(person.who(), person.month(), size, earned, unearned);
    }
}
