package org.earnwise.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.earnwise.advice.RulesRun;
import org.earnwise.ledger.Money;
import org.earnwise.scenario.Benefits;
import org.earnwise.scenario.Expenses;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Medicare;
import org.earnwise.scenario.OtherIncome;
import org.earnwise.scenario.Person;
import org.earnwise.scenario.Resources;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioWriter;
import org.earnwise.scenario.Ssdi;
import org.earnwise.scenario.Ssi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** SSDI and SSI of one person by the rules, against the same worked out plainly, on random scenarios. */
class OnePersonTest {

    private static final int SCENARIOS = Integer.getInteger("earnwise.oracle.scenarios", 200);
    private static final YearMonth EARLIEST_JOB = YearMonth.of(2025, 1);

    @Test
    void the_rules_give_what_the_plain_computation_gives() {
        Seed seed = Seed.ofThisRun();
        for (int i = 0; i < SCENARIOS; i++) {
            Scenario scenario = scenario(seed.random());
            RulesRun run = RulesRun.of(scenario, Set.of());
            PlainMonths plain = new PlainMonths(scenario);
            for (YearMonth m = scenario.start(); !m.isAfter(scenario.end()); m = m.plusMonths(1)) {
                compare(m, run, plain.of(m), scenario, seed);
            }
        }
    }

    private static void compare(YearMonth month, RulesRun run, PlainMonths.Result plain, Scenario scenario, Seed seed) {
        String where = month + " of scenario " + written(scenario) + ", " + seed;
        Map<String, String> statuses = run.statuses(month);
        assertThat(statuses.get("ssdi")).as("SSDI in %s", where).isEqualTo(plain.ssdi());
        assertThat(statuses.get("ssi")).as("SSI in %s", where).isEqualTo(plain.ssi());
        same(run.amounts(month).get("ssdi.payment"), plain.ssdiPayment(), "SSDI payment in " + where);
        same(run.amounts(month).get("ssi.payment"), plain.ssiPayment(), "SSI payment in " + where);
    }

    private static void same(@Nullable BigDecimal rules, @Nullable BigDecimal plain, String what) {
        if (plain == null) {
            assertThat(rules).as(what).isNull();
        } else {
            assertThat(rules).as(what).isNotNull().isEqualByComparingTo(plain);
        }
    }

    private static String written(Scenario scenario) {
        return new String(ScenarioWriter.write(scenario), StandardCharsets.UTF_8);
    }

    private static Scenario scenario(Random random) {
        YearMonth start = YearMonth.of(2025, 4).plusMonths(random.nextInt(24));
        boolean young = random.nextInt(3) == 0;
        Person person = new Person(
                young ? YearMonth.of(2003, 1).plusMonths(random.nextInt(48)) : YearMonth.of(1985, 5),
                random.nextInt(5) == 0,
                young,
                true,
                null,
                null,
                Person.Living.OWN_HOME,
                null,
                List.of());
        return Scenario.of(person, start)
                .withMonths(1 + random.nextInt(40))
                .withResources(new Resources(random.nextInt(12) == 0 ? Money.of("2000.01") : Money.of(2000), Money.ZERO))
                .withBenefits(new Benefits(
                        random.nextInt(4) == 0 ? null : ssdi(random, start),
                        new Ssi(random.nextInt(5) > 0, null),
                        false,
                        false,
                        false,
                        null,
                        new Medicare(null, true),
                        null))
                .withOtherIncome(incomes(random))
                .withExpenses(new Expenses(
                        Money.ZERO,
                        sometimes(random, 200),
                        sometimes(random, 100),
                        sometimes(random, 300),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO))
                .withWork(jobs(random));
    }

    private static Ssdi ssdi(Random random, YearMonth start) {
        YearMonth from = YearMonth.of(2019, 1).plusMonths(random.nextInt(84));
        Set<YearMonth> trial = new TreeSet<>();
        int told = random.nextInt(11);
        for (int i = 0; i < told; i++) {
            YearMonth month = start.minusMonths(1 + random.nextInt(70));
            trial.add(month);
        }
        return new Ssdi(
                Ssdi.Kind.WORKER, Money.of(50 + random.nextInt(1200)), from, List.copyOf(trial), null, Money.ZERO);
    }

    private static List<OtherIncome> incomes(Random random) {
        List<OtherIncome> incomes = new ArrayList<>();
        OtherIncome.Kind[] kinds = {
            OtherIncome.Kind.VA_PENSION, OtherIncome.Kind.PENSION, OtherIncome.Kind.UNEMPLOYMENT
        };
        for (int i = random.nextInt(3); i > 0; i--) {
            YearMonth from = EARLIEST_JOB.plusMonths(random.nextInt(30));
            // Never one month alone, which would be infrequent.
            YearMonth to = from.plusMonths(1 + random.nextInt(20));
            incomes.add(new OtherIncome(
                    kinds[random.nextInt(kinds.length)],
                    Money.of(BigDecimal.valueOf(1 + random.nextInt(120_000), 2)),
                    from,
                    random.nextInt(4) == 0 ? null : to));
        }
        return incomes;
    }

    private static List<Job> jobs(Random random) {
        List<Job> jobs = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            YearMonth from = EARLIEST_JOB.plusMonths(random.nextInt(50));
            YearMonth to = from.plusMonths(random.nextInt(14));
            boolean own = random.nextInt(6) == 0;
            Job.StoppedBecause[] why = Job.StoppedBecause.values();
            jobs.add(new Job(
                    null,
                    from,
                    random.nextInt(5) == 0 ? null : to,
                    pay(random),
                    null,
                    null,
                    null,
                    null,
                    own,
                    own ? BigDecimal.valueOf(random.nextInt(160)) : null,
                    random.nextInt(5) == 0 ? Money.of(random.nextInt(400)) : Money.ZERO,
                    why[random.nextInt(why.length)]));
        }
        return jobs;
    }

    /** Anything, or right at a limit. */
    private static Money pay(Random random) {
        String[] limits = {"1210", "1210.01", "1690", "1690.01", "1620", "2073", "2073.02", "2830.01", "85", "2410"};
        return random.nextBoolean()
                ? Money.of(limits[random.nextInt(limits.length)])
                : Money.of(BigDecimal.valueOf(random.nextInt(350_000), 2));
    }

    private static Money sometimes(Random random, int most) {
        return random.nextInt(3) == 0 ? Money.of(random.nextInt(most)) : Money.ZERO;
    }
}
