package org.earnwise.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * One job at one pay. It pays either {@code gross} a month, or {@code hoursPerWeek} times {@code hourlyWage}.
 *
 * @param from first month of work
 * @param to last month of work; null while it goes on
 * @param gross monthly gross, of self-employment the net profit; null when hours and wage are given
 * @param hoursPerWeek null when {@code gross} is given
 * @param hourlyWage null when {@code gross} is given
 * @param payEvery how often it pays; null when pay is taken to arrive in the month earned
 * @param firstPayday null exactly when {@code payEvery} is
 * @param hoursPerMonth hours of self-employment; null when not said
 * @param employerSubsidyMonthly what the employer pays above the worth of the work
 * @param stoppedBecause why it ended; null when not said
 */
public record Job(
        @Nullable String name,
        YearMonth from,
        @Nullable YearMonth to,
        @Nullable Money gross,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable Money hourlyWage,
        @Nullable PayEvery payEvery,
        @Nullable LocalDate firstPayday,
        boolean selfEmployed,
        @Nullable BigDecimal hoursPerMonth,
        Money employerSubsidyMonthly,
        @Nullable StoppedBecause stoppedBecause) {

    private static final BigDecimal WEEKS_IN_A_YEAR = BigDecimal.valueOf(52);

    public Job {
        if ((gross == null) == (hoursPerWeek == null) || (hoursPerWeek == null) != (hourlyWage == null)) {
            throw new IllegalArgumentException("A job has either a gross, or hours per week and an hourly wage.");
        }
        if ((payEvery == null) != (firstPayday == null)) {
            throw new IllegalArgumentException("A job has both payEvery and firstPayday, or neither.");
        }
        hoursPerWeek = Numbers.shortestOrNull(hoursPerWeek);
        hoursPerMonth = Numbers.shortestOrNull(hoursPerMonth);
    }

    /** Wages of {@code gross} a month, paid in the month earned, from {@code from} to {@code to} or on and on. */
    public static Job paying(Money gross, YearMonth from, @Nullable YearMonth to) {
        return new Job(null, from, to, gross, null, null, null, null, false, null, Money.ZERO, null);
    }

    /** The same work at {@code other} a month, paid in the month earned, from {@code first} on and on. */
    public Job paying(Money other, YearMonth first) {
        return new Job(
                name,
                first,
                null,
                other,
                null,
                null,
                null,
                null,
                selfEmployed,
                hoursPerMonth,
                employerSubsidyMonthly,
                null);
    }

    /** Gross for a full month: as given, or hours × wage × 52 ÷ 12, half a cent up. */
    public Money monthlyGross() {
        if (gross != null) {
            return gross;
        }
        return hourlyWage.times(hoursPerWeek.multiply(WEEKS_IN_A_YEAR)).dividedBy(12).toNearestCent();
    }

    /** Whether {@code month} is one of the job's months. */
    public boolean isWorkedIn(YearMonth month) {
        return !month.isBefore(from) && (to == null || !month.isAfter(to));
    }

    /** The same job, beginning with {@code first} or later. */
    public Job startingNoEarlierThan(YearMonth first) {
        if (!from.isBefore(first)) {
            return this;
        }
        return new Job(
                name,
                first,
                to,
                gross,
                hoursPerWeek,
                hourlyWage,
                payEvery,
                firstPayday,
                selfEmployed,
                hoursPerMonth,
                employerSubsidyMonthly,
                stoppedBecause);
    }

    /** The same job, ending with {@code last} or earlier. Why it ended is kept only when it ends when it did. */
    public Job until(YearMonth last) {
        if (to != null && !to.isAfter(last)) {
            return this;
        }
        return new Job(
                name,
                from,
                last,
                gross,
                hoursPerWeek,
                hourlyWage,
                payEvery,
                firstPayday,
                selfEmployed,
                hoursPerMonth,
                employerSubsidyMonthly,
                null);
    }

    /** How often a job pays. */
    public enum PayEvery {
        WEEK(52),
        TWO_WEEKS(26),
        HALF_MONTH(24),
        MONTH(12);

        private final int paychecksInAYear;

        PayEvery(int paychecksInAYear) {
            this.paychecksInAYear = paychecksInAYear;
        }

        /** Into how many paychecks a year's gross is divided. */
        public int paychecksInAYear() {
            return paychecksInAYear;
        }
    }

    /** Why a job ended. */
    public enum StoppedBecause {
        IMPAIRMENT,
        SUPPORT_REMOVED,
        OTHER
    }
}
