package org.earnwise.advice;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.household.PaidByTheWeek;
import org.earnwise.ledger.household.SinglePaycheck;
import org.earnwise.ledger.pay.ExtraPaydays;
import org.earnwise.ledger.pay.HourlyJob;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.Timesheet;

/** What a scenario says about how jobs pay: by the hour, and on which days. */
final class PayFacts {

    private static final int MONTHS_IN_A_YEAR = 12;

    /** How far ahead a month with an extra payday is warned of. */
    private static final int MONTHS_AHEAD = 2;

    private PayFacts() {}

    static List<Object> of(Scenario scenario, List<Job> jobs) {
        List<Object> facts = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            if (job.hourlyWage() != null && !job.selfEmployed() && overlaps(job, scenario)) {
                facts.add(new HourlyJob(Member.PERSON, i, later(job.from(), scenario.start()), job.hourlyWage()));
            }
        }
        jobs.stream()
                .filter(job -> job.payEvery() == Job.PayEvery.WEEK || job.payEvery() == Job.PayEvery.TWO_WEEKS)
                .filter(job -> !job.selfEmployed() && overlaps(job, scenario))
                .map(job -> later(job.from(), scenario.start()))
                .min(YearMonth::compareTo)
                .ifPresent(month -> facts.add(new PaidByTheWeek(Member.PERSON, month)));
        if (jobs.stream().anyMatch(job -> job.payEvery() != null)) {
            extraPaydays(scenario, jobs, facts);
            singlePaychecks(jobs, facts);
        }
        return facts;
    }

    private static void extraPaydays(Scenario scenario, List<Job> jobs, List<Object> facts) {
        for (Timesheet.Entry entry : Timesheet.of(jobs)
                .months(scenario.start(), scenario.end().plusMonths(MONTHS_AHEAD))) {
            Job.PayEvery every = jobs.get(entry.job()).payEvery();
            if (every == null || entry.selfEmployed()) {
                continue;
            }
            int usual = every.paychecksInAYear() / MONTHS_IN_A_YEAR;
            if (entry.paychecks() > usual) {
                facts.add(new ExtraPaydays(
                        Member.PERSON,
                        entry.month(),
                        later(entry.month().minusMonths(MONTHS_AHEAD), scenario.start()),
                        entry.paychecks(),
                        usual,
                        entry.paid()));
            }
        }
    }

    private static void singlePaychecks(List<Job> jobs, List<Object> facts) {
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            if (job.payEvery() == null || job.selfEmployed() || job.to() == null) {
                continue;
            }
            List<Timesheet.Entry> paid = Timesheet.of(List.of(job)).months(job.from(), job.to().plusMonths(2)).stream()
                    .filter(entry -> entry.paychecks() > 0)
                    .toList();
            if (paid.size() == 1 && paid.get(0).paychecks() == 1) {
                facts.add(new SinglePaycheck(Member.PERSON, i, paid.get(0).month(), paid.get(0).paid()));
            }
        }
    }

    private static boolean overlaps(Job job, Scenario scenario) {
        return !job.from().isAfter(scenario.end())
                && (job.to() == null || !job.to().isBefore(scenario.start()));
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}
