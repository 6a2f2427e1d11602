package org.earnwise.ledger.household;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * All work of one person in one month, as told. A month without work is here too, with nothing in it.
 *
 * @param wagesEarned gross wages for work done in the month
 * @param wagesPaid gross wages received in the month
 * @param netEarned net profit of self-employment in the month
 * @param selfEmployedHours hours given to self-employment in the month
 * @param selfEmploymentOfYear net profit of self-employment in the whole calendar year
 * @param wagesAhead gross earnings of the twelve months that begin with this one
 * @param wagesToDecember gross earnings from this month to the end of its year
 * @param jobs each job worked in the month
 */
public record WorkMonth(
        Member who,
        YearMonth month,
        Money wagesEarned,
        Money wagesPaid,
        Money netEarned,
        BigDecimal selfEmployedHours,
        Money selfEmploymentOfYear,
        Money wagesAhead,
        Money wagesToDecember,
        List<JobMonth> jobs) {

    public WorkMonth {
        jobs = List.copyOf(jobs);
    }

    /**
     * One job in one month.
     *
     * @param job which of the jobs listed, from 0
     * @param earned gross for work done in the month; net profit when self-employed
     * @param ofYear the job's earnings of the calendar year, all of it
     * @param monthsOfYear in how many months of the calendar year the job was worked
     * @param subsidy what the employer pays beyond what the work is worth
     */
    public record JobMonth(
            int job, boolean selfEmployed, Money earned, Money ofYear, int monthsOfYear, Money subsidy) {

        /** The year's earnings spread evenly over the job's months of that year. */
        Money evened() {
            return ofYear.dividedBy(monthsOfYear);
        }
    }

    public Money earned() {
        return wagesEarned.plus(netEarned);
    }

    /** Wages received and net profit, before anything is taken off. */
    public Money paid() {
        return wagesPaid.plus(netEarned);
    }

    public boolean worked() {
        return !jobs.isEmpty();
    }

    /** Which of the jobs listed were worked. */
    public Set<Integer> jobNumbers() {
        return jobs.stream().map(JobMonth::job).collect(java.util.stream.Collectors.toSet());
    }

    /** All earnings spread evenly within each job and year, less what employers and others give. */
    public Money evened() {
        return evenedWages(Set.of()).plus(evenedNet(Set.of()));
    }

    /** Earnings from wages spread evenly within each job and year, leaving some jobs out, less employers' subsidies. */
    public Money evenedWages(Set<Integer> without) {
        return sum(without, false, true);
    }

    /** Net profit spread evenly within each business and year, leaving some out. */
    public Money evenedNet(Set<Integer> without) {
        return sum(without, true, true);
    }

    /** Wages as earned in the month itself, less employers' subsidies. */
    public Money ownWages() {
        return sum(Set.of(), false, false);
    }

    /** Net profit of the month itself, less what others give the business. */
    public Money ownNet() {
        return sum(Set.of(), true, false);
    }

    /** Whether any job's earnings in the month differ from its even share of the year. */
    public boolean varies() {
        return jobs.stream().anyMatch(job -> !job.earned().equals(job.evened()));
    }

    private Money sum(Set<Integer> without, boolean selfEmployed, boolean evened) {
        Money sum = Money.ZERO;
        for (JobMonth job : jobs) {
            if (job.selfEmployed() == selfEmployed && !without.contains(job.job())) {
                sum = sum.plus((evened ? job.evened() : job.earned()).less(job.subsidy()));
            }
        }
        return sum;
    }
}
