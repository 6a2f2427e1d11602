package org.earnwise.ledger.ssi;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Gross wages of the month at which SSI cash would be zero, other things equal. */
@LedgerName("ssi.break-even-gross")
public record SsiBreakEven(Member who, YearMonth month, Money amount) implements MoneyAmount {

    /**
     * The wages that use up the room under the rate.
     *
     * @param room what the rate leaves without earnings
     * @param passLeft set aside from earnings
     * @param generalLeft what unearned income left of the general exclusion
     * @param half the share of earnings that counts
     * @param student what could be left out for a student
     * @param others earnings in the tally that are not the person's wages
     */
    public static SsiBreakEven of(
            Member who,
            YearMonth month,
            TallyIncome income,
            Money room,
            Money passLeft,
            Money generalLeft,
            Money earnedExclusion,
            BigDecimal half,
            Money student,
            Money others) {
        if (room.isNegative()) {
            return new SsiBreakEven(who, month, Money.ZERO);
        }
        Money earned = room.plus(income.blindWork())
                .plus(passLeft)
                .dividedBy(half)
                .plus(income.impairmentWork())
                .plus(earnedExclusion)
                .plus(generalLeft)
                .plus(student);
        return new SsiBreakEven(who, month, earned.less(others));
    }

    /** The smaller of two break-even points. */
    public SsiBreakEven orLess(Money other) {
        return new SsiBreakEven(who, month, amount.min(other));
    }
}
