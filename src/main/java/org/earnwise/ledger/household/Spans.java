package org.earnwise.ledger.household;

import java.time.YearMonth;

/** The months that two spans have in common. */
public final class Spans {

    private Spans() {}

    public static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    public static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
