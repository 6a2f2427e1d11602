package org.earnwise.advice;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.JobSpan;
import org.earnwise.ledger.household.WorkMonth;
import org.earnwise.scenario.Expenses;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Plan;
import org.earnwise.scenario.Scenario;

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
        return new Work(history(scenario), scenario.start(), scenario.expenses(), scenario.expenses());
    }

    /** A plan's work and expenses from the start on. */
    static Work of(Scenario scenario, Plan plan) {
        return from(scenario, plan.work(), plan.expenses() == null ? scenario.expenses() : plan.expenses());
    }

    /** Other work from the start on, after the scenario's own history. */
    static Work from(Scenario scenario, List<Job> jobs, Expenses expenses) {
        List<Job> all = new ArrayList<>(history(scenario));
        for (Job job : jobs) {
            if (job.to() == null || !job.to().isBefore(scenario.start())) {
                all.add(job.startingNoEarlierThan(scenario.start()));
            }
        }
        return new Work(all, scenario.start(), scenario.expenses(), expenses);
    }

    private static List<Job> history(Scenario scenario) {
        YearMonth last = scenario.start().minusMonths(1);
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
                : (int) job.from().until(job.to(), java.time.temporal.ChronoUnit.MONTHS) + 1;
        return new JobSpan(
                Member.PERSON, index, job.from(), job.to(), months, impairment && job.to() != null, afterBreak);
    }

    WorkMonth month(YearMonth month) {
        Money wagesEarned = Money.ZERO;
        Money wagesPaid = Money.ZERO;
        Money net = Money.ZERO;
        BigDecimal hours = BigDecimal.ZERO;
        List<WorkMonth.JobMonth> worked = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            Money earned = earned(job, month);
            if (job.selfEmployed()) {
                net = net.plus(earned);
                if (job.isWorkedIn(month) && job.hoursPerMonth() != null) {
                    hours = hours.add(job.hoursPerMonth());
                }
            } else {
                wagesEarned = wagesEarned.plus(earned);
                wagesPaid = wagesPaid.plus(paid(job, month));
            }
            if (job.isWorkedIn(month)) {
                worked.add(new WorkMonth.JobMonth(
                        i, job.selfEmployed(), earned, evened(job, month.getYear()), job.employerSubsidyMonthly()));
            }
        }
        return new WorkMonth(
                Member.PERSON,
                month,
                wagesEarned,
                wagesPaid,
                net,
                hours,
                selfEmploymentOf(month.getYear()),
                ahead(month, month.plusMonths(11)),
                ahead(month, month.withMonth(12)),
                worked);
    }

    private Money ahead(YearMonth from, YearMonth through) {
        Money sum = Money.ZERO;
        for (YearMonth month = from; !month.isAfter(through); month = month.plusMonths(1)) {
            for (Job job : jobs) {
                sum = sum.plus(job.selfEmployed() ? earned(job, month) : paid(job, month));
            }
        }
        return sum;
    }

    private Money selfEmploymentOf(int year) {
        Money sum = Money.ZERO;
        for (int m = 1; m <= 12; m++) {
            for (Job job : jobs) {
                if (job.selfEmployed()) {
                    sum = sum.plus(earned(job, YearMonth.of(year, m)));
                }
            }
        }
        return sum;
    }

    private static Money evened(Job job, int year) {
        Money sum = Money.ZERO;
        int months = 0;
        for (int m = 1; m <= 12; m++) {
            YearMonth month = YearMonth.of(year, m);
            if (job.isWorkedIn(month)) {
                sum = sum.plus(earned(job, month));
                months++;
            }
        }
        return months == 0 ? Money.ZERO : sum.dividedBy(months);
    }

    private static Money earned(Job job, YearMonth month) {
        return job.isWorkedIn(month) ? job.monthlyGross() : Money.ZERO;
    }

    private static Money paid(Job job, YearMonth month) {
        return earned(job, month);
    }
}
