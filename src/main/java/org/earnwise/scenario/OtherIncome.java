package org.earnwise.scenario;

import java.time.YearMonth;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * Income that is not from work, both ends included.
 *
 * @param from null when it has no known beginning
 * @param to null when it goes on
 */
public record OtherIncome(Kind kind, Money monthly, @Nullable YearMonth from, @Nullable YearMonth to) {

    /** Where it comes from. */
    public enum Kind {
        VA_PENSION,
        PENSION,
        UNEMPLOYMENT,
        WORKERS_COMPENSATION,
        CHILD_SUPPORT,
        GIFT,
        INTEREST,
        OTHER
    }

    /** Whether it comes in {@code month}. */
    public boolean comesIn(YearMonth month) {
        return (from == null || !month.isBefore(from)) && (to == null || !month.isAfter(to));
    }
}
