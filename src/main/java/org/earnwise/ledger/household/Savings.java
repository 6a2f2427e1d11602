package org.earnwise.ledger.household;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the household owns that counts, as told.
 *
 * @param countable null when not told
 * @param able balance of an ABLE account
 */
public record Savings(Member who, @Nullable Money countable, Money able) {

    public boolean told() {
        return countable != null;
    }
}
