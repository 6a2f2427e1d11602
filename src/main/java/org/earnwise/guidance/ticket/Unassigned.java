package org.earnwise.guidance.ticket;

import java.time.LocalDate;

/** From when a Ticket is given to nobody. */
public record Unassigned(LocalDate from) {

    /** The last of so many days, the first of them being day 1. */
    public LocalDate lastDay(int days) {
        return from.plusDays(days - 1L);
    }

    public boolean endedBefore(LocalDate day, int days) {
        return lastDay(days).isBefore(day);
    }
}
