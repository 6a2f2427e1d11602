package org.earnwise.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * Jobs, month by month: what was earned by working in the month, and what was received in it. No benefit law.
 *
 * <p>A job without paydays earns and pays its monthly gross in each of its months. Of a job with paydays:
 *
 * <ul>
 *   <li>A paycheck is gross × 12 ÷ 52, 26, 24 or 12, to the nearest cent, half a cent up. It is for the Mondays to
 *       Fridays of the period that ends on its payday ({@link Paydays} has the periods), the same for each of them. Of
 *       a paycheck over two months the first month's part goes to the nearest cent, and the second has the rest.
 *   <li>Only days within the job's months are worked, so only they earn.
 *   <li>Paychecks come from the first payday on. Where the first payday's period has no workday in the job's first month,
 *       the work of that month would go without pay: the day given is then taken as one payday of many, and the pattern
 *       is followed back to the job's beginning.
 *   <li>The paycheck of a period that began before the job did is paid in full from the first payday on: that day says
 *       a paycheck comes. It pays only its days within the job if it lies before the day given, or if another of the
 *       jobs, which ended in the month before, is paid for the other days on the same payday (a raise, a change of
 *       hours).
 *   <li>The paycheck of a period that outlasts the job comes on its payday, even if that is in the month after, and
 *       pays its days within the job.
 * </ul>
 */
public final class Timesheet {

    private static final int MONTHS_IN_A_YEAR = 12;
    private static final int DAYS_IN_A_WEEK = 7;
    private static final int WORKDAYS_IN_A_WEEK = 5;

    private final List<Job> jobs;

    private Timesheet(List<Job> jobs) {
        this.jobs = List.copyOf(jobs);
    }

    public static Timesheet of(List<Job> jobs) {
        return new Timesheet(jobs);
    }

    /**
     * One job in one month.
     *
     * @param job place of the job in the list, from 0
     * @param earned gross for work done in the month; of self-employment the net profit
     * @param paid gross received in the month
     * @param paychecks how many came in the month; 0 for a job without paydays
     * @param hoursPerMonth of self-employment; null when not said, or no work was done in the month
     * @param employerSubsidy none when no work was done in the month
     */
    public record Entry(
            YearMonth month,
            int job,
            Money earned,
            Money paid,
            int paychecks,
            boolean selfEmployed,
            @Nullable BigDecimal hoursPerMonth,
            Money employerSubsidy) {}

    /** Each job in each month in which it is worked or pays, by month and then by job, both ends included. */
    public List<Entry> months(YearMonth first, YearMonth last) {
        var byMonth = new TreeMap<YearMonth, List<Entry>>();
        for (int i = 0; i < jobs.size(); i++) {
            int index = i;
            var job = jobs.get(i);
            months(job, first, last).forEach((month, pay) -> byMonth
                    .computeIfAbsent(month, m -> new ArrayList<>())
                    .add(entry(month, index, job, pay)));
        }
        return byMonth.values().stream().flatMap(List::stream).toList();
    }

    /**
     * All gross received in a span of months, both ends included; net profit of self-employment with it. The span may
     * reach past the months advised.
     */
    public Money grossPaid(YearMonth from, YearMonth through) {
        var total = Money.ZERO;
        for (var entry : months(from, through)) {
            total = total.plus(entry.paid);
        }
        return total;
    }

    /**
     * Net profit of all self-employment in each calendar year that the span touches, whole years taken; years without
     * any are left out.
     */
    public SortedMap<Integer, Money> netProfitByYear(YearMonth first, YearMonth last) {
        var years = new TreeMap<Integer, Money>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            for (var entry : months(YearMonth.of(year, 1), YearMonth.of(year, MONTHS_IN_A_YEAR))) {
                if (entry.selfEmployed) {
                    years.merge(year, entry.earned, Money::plus);
                }
            }
        }
        return years;
    }

    private static Entry entry(YearMonth month, int index, Job job, Pay pay) {
        boolean worked = job.isWorkedIn(month);
        return new Entry(
                month,
                index,
                pay.earned,
                pay.paid,
                pay.paychecks,
                job.selfEmployed(),
                worked ? job.hoursPerMonth() : null,
                worked ? job.employerSubsidyMonthly() : Money.ZERO);
    }

    /** What one job brings in one month. */
    private static final class Pay {
        private Money earned = Money.ZERO;
        private Money paid = Money.ZERO;
        private int paychecks;
    }

    private SortedMap<YearMonth, Pay> months(Job job, YearMonth first, YearMonth last) {
        var months = new TreeMap<YearMonth, Pay>();
        var begin = later(first, job.from());
        var end = job.to() == null || job.to().isAfter(last) ? last : job.to();
        for (var month = begin; !month.isAfter(end); month = month.plusMonths(1)) {
            months.put(month, new Pay());
        }
        if (job.payEvery() == null) {
            var gross = job.monthlyGross();
            months.values().forEach(pay -> {
                pay.earned = gross;
                pay.paid = gross;
            });
            return months;
        }
        eachPaycheck(job, first, last, (month, pay) -> {
            if (!month.isBefore(first) && !month.isAfter(last)) {
                var whole = months.computeIfAbsent(month, m -> new Pay());
                whole.earned = whole.earned.plus(pay.earned);
                whole.paid = whole.paid.plus(pay.paid);
                whole.paychecks += pay.paychecks;
            }
        });
        return months;
    }

    /** Tells of each paycheck that touches the span: what it earns in which month, and what it pays in which. */
    private void eachPaycheck(Job job, YearMonth first, YearMonth last, BiConsumer<YearMonth, Pay> telling) {
        var paydays = new Paydays(job.payEvery(), job.firstPayday());
        var paycheck = job.monthlyGross()
                .times(MONTHS_IN_A_YEAR)
                .dividedBy(job.payEvery().paychecksInAYear())
                .toNearestCent();
        var payday = paydays.onOrAfter(later(first, job.from()).atDay(1));
        var firstPaycheck = firstPaycheck(job, paydays);
        if (payday.isBefore(firstPaycheck)) {
            payday = firstPaycheck;
        }
        for (; worksUntil(job, last, paydays.periodStart(payday)); payday = paydays.after(payday)) {
            var start = paydays.periodStart(payday);
            var worked = worked(job, paycheck, start, payday);
            boolean inFull = start.isBefore(job.from().atDay(1))
                    && !payday.isBefore(job.firstPayday())
                    && !anotherJobPaysFor(job, payday);
            for (var part : worked) {
                var earning = new Pay();
                earning.earned = part.amount;
                telling.accept(part.month, earning);
            }
            var paying = new Pay();
            paying.paid = inFull ? paycheck : total(worked);
            paying.paychecks = 1;
            if (paying.paid.isPositive()) {
                telling.accept(YearMonth.from(payday), paying);
            }
        }
    }

    /** The first paycheck: on the day given, unless months of work before it would have gone without pay. */
    private static LocalDate firstPaycheck(Job job, Paydays paydays) {
        var given = job.firstPayday();
        boolean paysForTheFirstMonth = workdays(paydays.periodStart(given), job.from().atEndOfMonth()) > 0;
        return paysForTheFirstMonth ? given : paydays.onOrAfter(job.from().atDay(1));
    }

    /** Whether a period beginning on {@code start} still has to do with the job and the span. */
    private static boolean worksUntil(Job job, YearMonth last, LocalDate start) {
        return !start.isAfter(last.atEndOfMonth())
                && (job.to() == null || !start.isAfter(job.to().atEndOfMonth()));
    }

    private boolean anotherJobPaysFor(Job job, LocalDate payday) {
        return jobs.stream()
                .anyMatch(other -> job.from().minusMonths(1).equals(other.to())
                        && other.payEvery() == job.payEvery()
                        && new Paydays(other.payEvery(), other.firstPayday())
                                .onOrAfter(job.from().atDay(1))
                                .equals(payday));
    }

    private record Part(YearMonth month, Money amount) {}

    /** The parts of a paycheck that are for days within the job, by month. No period is longer than a month. */
    private static List<Part> worked(Job job, Money paycheck, LocalDate start, LocalDate payday) {
        var firstMonth = YearMonth.from(start);
        var lastMonth = YearMonth.from(payday);
        var parts = new ArrayList<Part>();
        if (firstMonth.equals(lastMonth)) {
            parts.add(new Part(firstMonth, paycheck));
        } else {
            long before = workdays(start, firstMonth.atEndOfMonth());
            long after = workdays(lastMonth.atDay(1), payday);
            var part = paycheck.times(before).dividedBy(before + after).toNearestCent();
            parts.add(new Part(firstMonth, part));
            parts.add(new Part(lastMonth, paycheck.minus(part)));
        }
        parts.removeIf(part -> !job.isWorkedIn(part.month));
        return parts;
    }

    private static Money total(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    }

    /** How many Mondays to Fridays there are from one day to another, both included. */
    private static long workdays(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days <= 0) {
            return 0;
        }
        long workdays = days / DAYS_IN_A_WEEK * WORKDAYS_IN_A_WEEK;
        int weekday = first.getDayOfWeek().getValue();
        for (long rest = days % DAYS_IN_A_WEEK; rest > 0; rest--) {
            if (weekday <= WORKDAYS_IN_A_WEEK) {
                workdays++;
            }
            weekday = weekday == DAYS_IN_A_WEEK ? 1 : weekday + 1;
        }
        return workdays;
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}
