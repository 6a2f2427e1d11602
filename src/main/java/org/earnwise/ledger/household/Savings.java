package org.earnwise.ledger.household;

import java.util.Objects;
import org.earnwise.ledger.Fit;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the household owns that counts, as told.
 *
 * @param countable resources that SSI counts; null when not told
 * @param able balance of an ABLE account
 * @param taken how resources that nobody told of are looked at: within every limit, over every limit, or left open
 */
public record Savings(Member who, @Nullable Money countable, Money able, Fit taken) {

    /** Resources as told, or left open. */
    public Savings(Member who, @Nullable Money countable, Money able) {
        this(who, countable, able, Fit.UNKNOWN);
    }

    public boolean told() {
        return countable != null;
    }

    /** What counts: resources, and the part of an ABLE account above its exclusion. */
    public Money counted(Money ableExclusion) {
        return Objects.requireNonNull(countable).plus(able.less(ableExclusion));
    }

    /** Whether resources, without an ABLE account, are within a limit. */
    public Fit within(Money limit) {
        if (countable == null) {
            return taken;
        }
        return countable.compareTo(limit) <= 0 ? Fit.YES : Fit.NO;
    }
}
