package org.earnwise.guidance.ticket;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * The months of progress periods.
 *
 * @param assigned the day the Ticket was first given
 * @param inactive months in which it was on hold
 * @param unassigned months in which it was given to nobody
 */
public record ProgressMonths(LocalDate assigned, Set<YearMonth> inactive, Set<YearMonth> unassigned) {

    public ProgressMonths {
        inactive = Set.copyOf(inactive);
        unassigned = Set.copyOf(unassigned);
    }

    /** The first day of the month after the Ticket was given. */
    public LocalDate start() {
        return YearMonth.from(assigned).plusMonths(1).atDay(1);
    }

    /** The last day of the month that makes so many months that count. */
    public LocalDate endAfter(int counted) {
        YearMonth month = YearMonth.from(start());
        int soFar = counts(month) ? 1 : 0;
        while (soFar < counted) {
            month = month.plusMonths(1);
            soFar += counts(month) ? 1 : 0;
        }
        return month.atEndOfMonth();
    }

    /** The first day of a period, counted from 1, of so many months that count. */
    public LocalDate startOf(int period, int counted) {
        return period == 1 ? start() : endOf(period - 1, counted).plusDays(1);
    }

    /** The last day of a period, counted from 1, of so many months that count. */
    public LocalDate endOf(int period, int counted) {
        return endAfter(period * counted);
    }

    /** Whether the Ticket is with somebody, and not on hold, in the month of a day. */
    public boolean isGivenOn(LocalDate day) {
        return counts(YearMonth.from(day));
    }

    private boolean counts(YearMonth month) {
        return !inactive.contains(month) && !unassigned.contains(month);
    }

    /** Whole months from one day's month up to the month before another's, at most so many. */
    public static int between(LocalDate start, LocalDate before, int most) {
        long months = YearMonth.from(start).until(YearMonth.from(before), ChronoUnit.MONTHS);
        return (int) Math.max(0, Math.min(most, months));
    }
}
