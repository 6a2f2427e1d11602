package org.earnwise.advice;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.JobSpan;
import org.earnwise.ledger.household.WorkMonth;
import org.earnwise.scenario.Expenses;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Plan;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.Timesheet;

/**
 * The work and the expenses that one run of the rules looks at: the scenario's own, none from its start on, or a plan's.
 * What lies before the start is the scenario's in every case.
 */
final class Work {

    private final List<Job> jobs;
    private final YearMonth start;
    private final Expenses before;
    private final Expenses after;

    private Work(List<Job> jobs, YearMonth start, Expenses before, Expenses after) {
        this.jobs = List.copyOf(jobs);
        this.start = start;
        this.before = before;
        this.after = after;
    }

    /** The work as the scenario tells it. */
    static Work of(Scenario scenario) {
        return new Work(scenario.work(), scenario.start(), scenario.expenses(), scenario.expenses());
    }

    /** No work from the start on. */
    static Work none(Scenario scenario) {
        return new Work(history(scenario, scenario.start()), scenario.start(), scenario.expenses(), scenario.expenses());
    }

    /** A plan's work and expenses from the start on. */
    static Work of(Scenario scenario, Plan plan) {
        Expenses expenses = plan.expenses() == null ? scenario.expenses() : plan.expenses();
        return plan.work() == null
                ? new Work(scenario.work(), scenario.start(), scenario.expenses(), expenses)
                : from(scenario, plan.work(), expenses);
    }

    /** Other work from the start on, after the scenario's own history. */
    static Work from(Scenario scenario, List<Job> jobs, Expenses expenses) {
        List<Job> all = new ArrayList<>(history(scenario, scenario.start()));
        for (Job job : jobs) {
            if (job.to() == null || !job.to().isBefore(scenario.start())) {
                all.add(job.startingNoEarlierThan(scenario.start()));
            }
        }
        return new Work(all, scenario.start(), scenario.expenses(), expenses);
    }

    /** One job from its first month on, after the work told of the months before. */
    static Work from(Scenario scenario, Job job) {
        List<Job> all = new ArrayList<>(history(scenario, job.from()));
        all.add(job);
        return new Work(all, scenario.start(), scenario.expenses(), scenario.expenses());
    }

    private static List<Job> history(Scenario scenario, YearMonth month) {
        YearMonth last = month.minusMonths(1);
        return scenario.work().stream()
                .filter(job -> !job.from().isAfter(last))
                .map(job -> job.until(last))
                .toList();
    }

    List<Job> jobs() {
        return jobs;
    }

    Expenses expenses(YearMonth month) {
        return month.isBefore(start) ? before : after;
    }

    JobSpan span(int index) {
        Job job = jobs.get(index);
        YearMonth before = job.from().minusMonths(1);
        boolean afterBreak = jobs.stream().noneMatch(other -> other.isWorkedIn(before));
        boolean impairment = job.stoppedBecause() == Job.StoppedBecause.IMPAIRMENT
                || job.stoppedBecause() == Job.StoppedBecause.SUPPORT_REMOVED;
        int months = job.to() == null
                ? 0
                : (int) job.from().until(job.to(), ChronoUnit.MONTHS) + 1;
        return new JobSpan(
                Member.PERSON, index, job.from(), job.to(), months, impairment && job.to() != null, afterBreak);
    }

    /**
     * Every month of a span, months without work too.
     *
     * @param first a month of the first calendar year looked at
     * @param last a December
     */
    List<WorkMonth> months(YearMonth first, YearMonth last) {
        Timesheet timesheet = Timesheet.of(jobs);
        Sheet sheet = new Sheet(timesheet, first.withMonth(1), last);
        SortedMap<Integer, Money> netProfit = timesheet.netProfitByYear(first.withMonth(1), last);
        List<WorkMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month(month, sheet, netProfit.getOrDefault(month.getYear(), Money.ZERO)));
        }
        return months;
    }

    private WorkMonth month(YearMonth month, Sheet sheet, Money netProfitOfYear) {
        Money wagesEarned = Money.ZERO;
        Money wagesPaid = Money.ZERO;
        Money net = Money.ZERO;
        BigDecimal hours = BigDecimal.ZERO;
        List<WorkMonth.JobMonth> worked = new ArrayList<>();
        for (Timesheet.Entry entry : sheet.of(month)) {
            if (entry.selfEmployed()) {
                net = net.plus(entry.earned());
                hours = entry.hoursPerMonth() == null ? hours : hours.add(entry.hoursPerMonth());
            } else {
                wagesEarned = wagesEarned.plus(entry.earned());
                wagesPaid = wagesPaid.plus(entry.paid());
            }
            if (jobs.get(entry.job()).isWorkedIn(month)) {
                worked.add(new WorkMonth.JobMonth(
                        entry.job(),
                        entry.selfEmployed(),
                        entry.earned(),
                        sheet.earned(entry.job(), month.getYear()),
                        sheet.monthsWorked(entry.job(), month.getYear()),
                        entry.employerSubsidy()));
            }
        }
        return new WorkMonth(
                Member.PERSON,
                month,
                wagesEarned,
                wagesPaid,
                net,
                hours,
                netProfitOfYear,
                sheet.paid(month, month.plusMonths(11)),
                sheet.paid(month, month.withMonth(12)),
                worked);
    }

    /** A timesheet looked up by month, with running totals. It reaches a year past the last month asked for. */
    private final class Sheet {

        private final YearMonth first;
        private final List<List<Timesheet.Entry>> entries = new ArrayList<>();
        private final List<Money> paidBefore = new ArrayList<>();
        private final Map<Integer, Map<Integer, Money>> earned = new HashMap<>();

        Sheet(Timesheet timesheet, YearMonth first, YearMonth last) {
            this.first = first;
            int months = (int) first.until(last, ChronoUnit.MONTHS) + 13;
            for (int i = 0; i < months; i++) {
                entries.add(new ArrayList<>());
            }
            for (Timesheet.Entry entry : timesheet.months(first, first.plusMonths(months - 1L))) {
                entries.get(index(entry.month())).add(entry);
            }
            Money sum = Money.ZERO;
            for (List<Timesheet.Entry> month : entries) {
                paidBefore.add(sum);
                for (Timesheet.Entry entry : month) {
                    sum = sum.plus(entry.selfEmployed() ? entry.earned() : entry.paid());
                }
            }
            paidBefore.add(sum);
        }

        private int index(YearMonth month) {
            return (int) first.until(month, ChronoUnit.MONTHS);
        }

        List<Timesheet.Entry> of(YearMonth month) {
            return entries.get(index(month));
        }

        Money paid(YearMonth from, YearMonth through) {
            return paidBefore.get(index(through) + 1).minus(paidBefore.get(index(from)));
        }

        /** The job's earnings of a calendar year. */
        Money earned(int job, int year) {
            return earned.computeIfAbsent(job, j -> new HashMap<>()).computeIfAbsent(year, y -> sum(job, y));
        }

        private Money sum(int job, int year) {
            Money sum = Money.ZERO;
            for (int m = 1; m <= 12; m++) {
                for (Timesheet.Entry entry : of(YearMonth.of(year, m))) {
                    boolean worked = entry.job() == job && jobs.get(job).isWorkedIn(entry.month());
                    sum = worked ? sum.plus(entry.earned()) : sum;
                }
            }
            return sum;
        }

        /** In how many months of a calendar year the job is worked. */
        int monthsWorked(int job, int year) {
            int months = 0;
            for (int m = 1; m <= 12; m++) {
                months += jobs.get(job).isWorkedIn(YearMonth.of(year, m)) ? 1 : 0;
            }
            return months;
        }
    }
}
