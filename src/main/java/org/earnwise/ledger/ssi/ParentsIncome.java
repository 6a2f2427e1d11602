package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Money;

/** Income of a month that may count for a child who gets SSI, and how many parents it is of. */
public record ParentsIncome(YearMonth month, Money unearned, Money earned, int parents) {

    /** Less the other children's allocations, taken from unearned income first. */
    public ParentsIncome less(Money allocations) {
        return new ParentsIncome(month, unearned.less(allocations), earned.less(allocations.less(unearned)), parents);
    }

    /** What counts of it: less the general exclusion, the earned exclusion and one half, and the parents' own needs. */
    public Money deemed(Money general, Money earnedExclusion, java.math.BigDecimal half, Money needs) {
        Money countableEarned = earned.less(general.less(unearned)).less(earnedExclusion).times(half);
        return unearned.less(general).plus(countableEarned).less(needs);
    }
}
