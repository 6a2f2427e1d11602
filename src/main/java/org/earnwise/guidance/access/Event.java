package org.earnwise.guidance.access;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A change in hours or pay, or the thought of one.
 *
 * @param kind such as {@code raise} or {@code hours_change}
 * @param considered whether it has not come yet
 */
public record Event(
        String kind,
        boolean considered,
        @Nullable BigDecimal fromHours,
        @Nullable BigDecimal toHours,
        @Nullable BigDecimal fromWage,
        @Nullable BigDecimal toWage) {

    /** Whether anything changes: not so when hours and wage are told and stay the same. */
    public boolean changes() {
        boolean hoursStay = fromHours != null && toHours != null && fromHours.compareTo(toHours) == 0;
        boolean wageStays = fromWage != null && toWage != null && fromWage.compareTo(toWage) == 0;
        boolean wageUntold = fromWage == null && toWage == null;
        boolean hoursUntold = fromHours == null && toHours == null;
        return !(hoursStay && (wageStays || wageUntold) || wageStays && hoursUntold);
    }
}
