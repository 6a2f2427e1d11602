package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/**
 * Whose income counts for somebody in a month.
 *
 * @param head whose name the count goes under
 * @param basis how income is counted in this month
 * @param other the spouse whose income counts too; the same as {@code who} where none does
 */
public record SsiUnit(Member who, YearMonth month, Member head, SsiRecipient.Basis basis, Member other) {

    /** Counted alone. */
    public static SsiUnit alone(Member who, YearMonth month) {
        return new SsiUnit(who, month, who, SsiRecipient.Basis.OWN, who);
    }

    /** The same in another month. */
    public SsiUnit in(YearMonth other) {
        return new SsiUnit(who, other, head, basis, this.other);
    }

    /** Counted with a spouse who does not get SSI. */
    public static SsiUnit withSpouse(Member who, YearMonth month, Member spouse) {
        return new SsiUnit(who, month, who, SsiRecipient.Basis.WITH_SPOUSE, spouse);
    }

    /** Counted with a spouse who gets SSI too. */
    public static SsiUnit couple(Member who, YearMonth month, Member head, Member spouse) {
        return new SsiUnit(who, month, head, SsiRecipient.Basis.COUPLE, spouse);
    }

    /** A child, counted with the parents. */
    public static SsiUnit withParents(Member who, YearMonth month) {
        return new SsiUnit(who, month, who, SsiRecipient.Basis.WITH_PARENTS, who);
    }
}
