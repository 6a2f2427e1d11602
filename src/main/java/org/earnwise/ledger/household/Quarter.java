package org.earnwise.ledger.household;

import java.time.YearMonth;

/** A quarter of a calendar year, by its first month. */
public record Quarter(YearMonth first) {

    /** The quarter that {@code month} is in. */
    public static Quarter of(YearMonth month) {
        return new Quarter(month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1));
    }
}
