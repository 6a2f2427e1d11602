package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import java.util.Collection;
import org.earnwise.ledger.Money;

/** What is set aside of a spouse's or parents' income for children who do not get SSI, in a month with its rates. */
public record ChildAllocations(YearMonth month, Money amount) {

    /** For each child the allocation, less the child's own income. */
    public static ChildAllocations of(YearMonth month, Collection<ChildAtHome> children, Money allocation) {
        Money sum = Money.ZERO;
        for (ChildAtHome child : children) {
            sum = sum.plus(allocation.less(child.unearned()));
        }
        return new ChildAllocations(month, sum);
    }
}
