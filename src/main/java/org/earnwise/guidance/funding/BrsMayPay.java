package org.earnwise.guidance.funding;

import org.jspecify.annotations.Nullable;

/**
 * BRS is one of an activity's streams.
 *
 * @param order where it stands among them
 * @param onlyIf the field that has to be "yes" for it to be one at all
 */
public record BrsMayPay(int order, @Nullable String onlyIf) {

    public BrsMayPay(int order) {
        this(order, null);
    }
}
