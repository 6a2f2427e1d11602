package org.earnwise.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.earnwise.advice.RulesRun;
import org.earnwise.ledger.Money;
import org.earnwise.scenario.Benefits;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Medicare;
import org.earnwise.scenario.Person;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.Ssdi;
import org.earnwise.scenario.Ssi;
import org.junit.jupiter.api.Test;

/**
 * The months after the trial work period against the closed formula: with C the first month of substantial work,
 * entitlement is over from T = max(C + 3, first month from the 37th on with substantial work); a month before T is paid
 * unless it is substantial and later than C + 2.
 */
class ExtendedPeriodTest {

    private static final YearMonth MONTH_ONE = YearMonth.of(2023, 10);
    private static final int MONTHS = 110;
    private static final int PATTERNS = 60;
    private static final Money MUCH = Money.of(5000);
    private static final Money LITTLE = Money.of(400);

    @Test
    void every_pattern_of_substantial_months_is_paid_as_the_formula_says() {
        Seed seed = Seed.ofThisRun();
        for (int i = 0; i < PATTERNS; i++) {
            boolean[] substantial = pattern(seed.random(), i);
            RulesRun run = RulesRun.of(scenario(substantial), Set.of());
            for (int m = 1; m <= MONTHS; m++) {
                YearMonth month = MONTH_ONE.plusMonths(m - 1L);
                assertThat(run.statuses(month).get("ssdi"))
                        .as("month %d of %s, %s", m, written(substantial), seed)
                        .isEqualTo(status(substantial, m));
                assertThat(run.amounts(month).get("ssdi.payment").signum())
                        .as("payment of month %d of %s, %s", m, written(substantial), seed)
                        .isEqualTo(payable(substantial, m) ? 1 : 0);
            }
        }
    }

    private static int cessation(boolean[] substantial) {
        return firstFrom(substantial, 1);
    }

    /** The first substantial month of this number or later; far beyond the horizon when there is none. */
    private static int firstFrom(boolean[] substantial, int from) {
        for (int m = from; m <= MONTHS; m++) {
            if (substantial[m]) {
                return m;
            }
        }
        return 10_000;
    }

    private static int termination(boolean[] substantial) {
        return Math.max(cessation(substantial) + 3, firstFrom(substantial, 37));
    }

    private static boolean payable(boolean[] substantial, int m) {
        return m < termination(substantial) && (m <= cessation(substantial) + 2 || !substantial[m]);
    }

    private static String status(boolean[] substantial, int m) {
        int c = cessation(substantial);
        int t = termination(substantial);
        if (m >= t) {
            return m < t + 60 && !substantial[m] ? "REINSTATEMENT_POSSIBLE" : "TERMINATED";
        }
        if (m == c) {
            return "CESSATION";
        }
        if (m == c + 1 || m == c + 2) {
            return "GRACE";
        }
        if (m > c && substantial[m]) {
            return "EXTENDED_SUSPENDED";
        }
        return m <= 36 ? "EXTENDED_PAID" : "PAID_AFTER_EXTENDED";
    }

    /** Months that come in runs, seldom or often substantial, sometimes only from the end of the extended period on. */
    private static boolean[] pattern(Random random, int number) {
        boolean[] substantial = new boolean[MONTHS + 1];
        int quietUntil = number % 3 == 0 ? 30 + random.nextInt(10) : 0;
        int share = 1 + random.nextInt(9);
        int m = 1;
        while (m <= MONTHS) {
            boolean on = random.nextInt(10) < share;
            int length = 1 + random.nextInt(6);
            for (int i = 0; i < length && m <= MONTHS; i++, m++) {
                substantial[m] = on && m > quietUntil;
            }
        }
        return substantial;
    }

    private static String written(boolean[] substantial) {
        StringBuilder written = new StringBuilder();
        for (int m = 1; m <= MONTHS; m++) {
            written.append(substantial[m] ? 'S' : '-');
        }
        return written.toString();
    }

    private static Scenario scenario(boolean[] substantial) {
        List<Job> jobs = new ArrayList<>();
        for (int m = 1; m <= MONTHS; m++) {
            YearMonth month = MONTH_ONE.plusMonths(m - 1L);
            jobs.add(Job.paying(substantial[m] ? MUCH : LITTLE, month, month));
        }
        List<YearMonth> trial = Stream.iterate(MONTH_ONE.minusMonths(9), m -> m.plusMonths(1))
                .limit(9)
                .toList();
        Ssdi ssdi = new Ssdi(Ssdi.Kind.WORKER, Money.of(900), YearMonth.of(2020, 1), trial, null, Money.ZERO);
        Person person = new Person(
                YearMonth.of(1985, 5), false, false, true, null, null, Person.Living.OWN_HOME, null, List.of());
        return Scenario.of(person, MONTH_ONE)
                .withMonths(MONTHS)
                .withBenefits(new Benefits(
                        ssdi, new Ssi(false, null), false, false, false, null, new Medicare(null, true), null))
                .withWork(jobs);
    }
}
