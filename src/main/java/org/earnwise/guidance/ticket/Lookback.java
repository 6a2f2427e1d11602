package org.earnwise.guidance.ticket;

import java.util.Set;

/** Months before the Ticket was given with pay above the trial work level, counted back from 1, the month just before. */
public record Lookback(Set<Integer> months) {

    public Lookback {
        months = Set.copyOf(months);
    }

    /** How many of them lie within so many months before. */
    public int monthsWithin(int window) {
        return (int) months.stream().filter(month -> month <= window).count();
    }
}
