package org.earnwise.ledger.household;

import java.util.Objects;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the household owns that counts, as told.
 *
 * @param countable resources that SSI counts; null when not told
 * @param able balance of an ABLE account
 */
public record Savings(Member who, @Nullable Money countable, Money able) {

    public boolean told() {
        return countable != null;
    }

    /** What counts: resources, and the part of an ABLE account above its exclusion. */
    public Money counted(Money ableExclusion) {
        return Objects.requireNonNull(countable).plus(able.less(ableExclusion));
    }
}
