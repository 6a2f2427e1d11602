package org.earnwise.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.earnwise.scenario.Job.PayEvery;

/**
 * The days on which a job pays: one payday given, and the pattern that runs through it both ways.
 *
 * <ul>
 *   <li>{@code WEEK}, {@code TWO_WEEKS}: every 7 or 14 days.
 *   <li>{@code MONTH}: the same day of every month. A payday that is the last day of its month stands for the last day
 *       of every month; a day that a month does not have is that month's last.
 *   <li>{@code HALF_MONTH}: the day given and the one 15 days off in the same month (5 and 20, 1 and 16), cut to the
 *       month's last day. The 15th, and a last day of a month, stand for the 15th and the last day.
 * </ul>
 *
 * <p>A pay period runs from the day after one payday to the next payday.
 */
final class Paydays {

    private static final int DAYS_IN_A_WEEK = 7;
    private static final int HALF = 15;
    private static final int LAST = 31;

    private final LocalDate given;
    private final int weeks;
    private final int early;
    private final int late;

    Paydays(PayEvery every, LocalDate given) {
        this.given = given;
        int day = given.getDayOfMonth();
        boolean monthEnd = day == given.lengthOfMonth();
        switch (every) {
            case WEEK, TWO_WEEKS -> {
                weeks = every == PayEvery.WEEK ? 1 : 2;
                early = 0;
                late = 0;
            }
            case MONTH -> {
                weeks = 0;
                early = 0;
                late = monthEnd ? LAST : day;
            }
            case HALF_MONTH -> {
                weeks = 0;
                early = monthEnd ? HALF : day <= HALF ? day : day - HALF;
                late = early == HALF && day <= HALF || monthEnd ? LAST : early + HALF;
            }
            default -> throw new IllegalStateException(every.name());
        }
    }

    /** The first payday of the pattern on {@code day} or after it. */
    LocalDate onOrAfter(LocalDate day) {
        if (weeks > 0) {
            int length = weeks * DAYS_IN_A_WEEK;
            return day.plusDays(Math.floorMod(ChronoUnit.DAYS.between(day, given), length));
        }
        var month = YearMonth.from(day);
        if (early > 0 && day.getDayOfMonth() <= early) {
            return month.atDay(early);
        }
        var end = cut(month);
        return day.isAfter(end) ? onOrAfter(month.plusMonths(1).atDay(1)) : end;
    }

    /** The payday after this one. */
    LocalDate after(LocalDate payday) {
        return onOrAfter(payday.plusDays(1));
    }

    /** The first day of the period that ends on this payday. */
    LocalDate periodStart(LocalDate payday) {
        if (weeks > 0) {
            return payday.minusDays((long) weeks * DAYS_IN_A_WEEK - 1);
        }
        var month = YearMonth.from(payday);
        if (early > 0 && payday.getDayOfMonth() > early) {
            return month.atDay(early + 1);
        }
        return cut(month.minusMonths(1)).plusDays(1);
    }

    private LocalDate cut(YearMonth month) {
        return month.atDay(Math.min(late, month.lengthOfMonth()));
    }
}
