package org.earnwise.scenario;

import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the person owns.
 *
 * @param countable resources that SSI counts; null when not known
 * @param able balance of an ABLE account
 */
public record Resources(@Nullable Money countable, Money able) {

    /** Nothing was said about resources. */
    public static final Resources UNKNOWN = new Resources(null, Money.ZERO);
}
