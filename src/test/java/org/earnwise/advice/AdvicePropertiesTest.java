package org.earnwise.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.earnwise.engine.Derived;
import org.earnwise.engine.RuleBase;
import org.earnwise.figures.FigureBook;
import org.earnwise.ledger.Assumption;
import org.earnwise.ledger.Finding;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.Question;
import org.earnwise.ledger.Report;
import org.earnwise.ledger.ssdi.SsdiPayment;
import org.earnwise.ledger.ssi.CountableIncome;
import org.earnwise.ledger.ssi.SsiRecipient;
import org.earnwise.ledger.ssi.SsiUnit;
import org.earnwise.scenario.CurveRequest;
import org.earnwise.scenario.Expenses;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioReader;
import org.earnwise.scenario.ScenarioWriter;
import org.earnwise.words.Sentences;

/**
 * What holds for every scenario that there can be, tried on 20,000 and more in every build. The ledger is tried without
 * the words; what an answer says as a whole is tried on fewer. Scenarios come by the dozen, so that all processors help.
 *
 * <p>Each property draws from a seed of its own that stays the same, so that a build fails for what changed and for nothing
 * else. Whoever changes the law tries other seeds as well: without the seed, each run draws anew and prints what it drew from.
 */
class AdvicePropertiesTest {

    private static final int DOZEN = 12;

    /** What is said for each of its reasons; the answer has each once. */
    private static final Set<Class<?>> SAID_MORE_THAN_ONCE =
            Set.of(Finding.class, Question.class, Assumption.class, Report.class);

    /** The first month for which figures of every program are published. */
    private static final YearMonth FIRST_OF_EVERY_PROGRAM = YearMonth.of(2022, 10);

    private static final Advisor ADVISOR = Advisor.builtIn();
    private static final FigureBook FIGURES = ADVISOR.figures();
    private static final RuleBase RULES = RuleBase.benefits();
    private static final Sentences SENTENCES = Sentences.load();
    private static final ScenarioReader READER = new ScenarioReader(
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ScenarioReader.CONNECTICUT),
            FIGURES.firstMonth(),
            ADVISOR.lastFigures(),
            id -> FIGURES.ids().contains(id));

    private static final String NO_PLAN = "";

    @Provide
    Arbitrary<List<Scenario>> aDozen() {
        return RandomScenarios.upTo(12).list().ofSize(DOZEN);
    }

    @Provide
    Arbitrary<List<Scenario>> aDozenOverThreeYears() {
        return RandomScenarios.over(36).list().ofSize(DOZEN);
    }

    @Property(tries = 60, seed = "2026112201", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void every_scenario_drawn_is_one_that_the_contract_allows(@ForAll("aDozen") List<Scenario> dozen) {
        all(dozen, scenario -> assertThat(READER.read(ScenarioWriter.write(scenario))).isEqualTo(scenario));
    }

    @Property(tries = 1050, seed = "2026112202", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void no_benefit_premium_or_tax_is_negative_and_limits_of_the_law_hold(@ForAll("aDozen") List<Scenario> dozen) {
        all(dozen, scenario -> {
            Derived derived = run(scenario);
            assertNothingIsStatedTwice(derived);
            LedgerBook ledger = LedgerBook.of(scenario, derived);
            for (int i = 0; i < ledger.months(); i++) {
                assertNothingNegative(ledger, i);
                assertAtMostNineTrialWorkMonths(ledger, i);
                assertNoMoreThanTheCouplesRate(derived, ledger, i);
                assertNothingIsLeftOpen(scenario, ledger, i);
            }
        });
    }

    /** Two rules that state a month's fact state every later month twice as often, without an end. */
    private static void assertNothingIsStatedTwice(Derived derived) {
        for (Class<?> type : derived.types()) {
            if (!SAID_MORE_THAN_ONCE.contains(type)) {
                assertThat(derived.all(type)).doesNotHaveDuplicates();
            }
        }
    }

    private static void assertNothingNegative(LedgerBook ledger, int index) {
        ledger.amounts(index).forEach((name, amount) -> {
            if (!name.startsWith("net.")) {
                assertThat(amount).as(name + " in " + ledger.month(index)).isNotNegative();
            }
        });
    }

    /** Each month follows from the one before: a rule that is missing would end a program's months without a word. */
    private static void assertNothingIsLeftOpen(Scenario scenario, LedgerBook ledger, int index) {
        assertThat(ledger.statuses(index))
                .as("statuses of " + ledger.month(index))
                .containsKeys("medicare", "ssi");
        // A program whose first figure is later than a month is absent from it.
        if (!ledger.month(index).isBefore(FIRST_OF_EVERY_PROGRAM)) {
            assertThat(ledger.statuses(index)).containsKeys("medicaid", "snap", "ticket");
        }
        assertThat(ledger.amounts(index))
                .as("amounts of " + ledger.month(index))
                .containsKeys("earnings.earned", "earnings.paid");
        if (!ledger.month(index).isBefore(FIRST_OF_EVERY_PROGRAM)) {
            assertThat(ledger.amounts(index)).containsKeys("net.cash", "net.resources");
        }
        if (scenario.benefits().ssdi() != null) {
            assertThat(ledger.statuses(index)).containsKey("ssdi");
        }
    }

    private static void assertAtMostNineTrialWorkMonths(LedgerBook ledger, int index) {
        assertThat(amount(ledger, index, "ssdi.trial-work-months-used"))
                .isLessThanOrEqualTo(BigDecimal.valueOf(9));
    }

    /** While one of them is in an institution all month, each is counted alone: 20 CFR 416.414(b)(2). */
    private static void assertNoMoreThanTheCouplesRate(Derived derived, LedgerBook ledger, int index) {
        boolean countedTogether = derived.all(SsiUnit.class).stream()
                .anyMatch(unit -> unit.month().equals(ledger.month(index)) && unit.basis() == SsiRecipient.Basis.COUPLE);
        if (!countedTogether || !ledger.amounts(index).containsKey("spouse-ssi.payment")) {
            return;
        }
        BigDecimal rate = FIGURES.published("ssi.federal-benefit-rate.couple", ledger.month(index))
                .orElseThrow()
                .amount();
        BigDecimal both = amount(ledger, index, "ssi.payment").add(amount(ledger, index, "spouse-ssi.payment"));
        assertThat(both).as("SSI of the couple in " + ledger.month(index)).isLessThanOrEqualTo(rate);
    }

    @Property(tries = 140, seed = "2026112203", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void another_dollar_of_work_expense_never_raises_what_counts_of_a_month(
            @ForAll("aDozen") List<Scenario> dozen) {
        all(dozen, scenario -> {
            Derived less = run(scenario);
            for (Scenario dearer : List.of(
                    withExpenses(scenario, Money.of(1), Money.ZERO), withExpenses(scenario, Money.ZERO, Money.of(1)))) {
                Derived more = run(dearer);
                assertNotRaised(substantial(scenario, less), substantial(dearer, more));
                // A benefit that Social Security goes on paying, thanks to the expense, is income for SSI, and takes
                // the general exclusion from the pay.
                if (socialSecurity(less).equals(socialSecurity(more))) {
                    assertNotRaised(countedForSsi(less, true), countedForSsi(more, true));
                    assertNotRaised(countedForSsi(less, false), countedForSsi(more, false));
                }
            }
        });
    }

    private static Scenario withExpenses(Scenario scenario, Money impairment, Money blind) {
        Expenses paid = scenario.expenses();
        return scenario.withExpenses(new Expenses(
                paid.medicalMonthly(),
                paid.impairmentWorkMonthly().plus(impairment),
                paid.blindWorkMonthly().plus(blind),
                paid.passMonthly(),
                paid.healthPremiumMonthly(),
                paid.dependentCareMonthly(),
                paid.childSupportPaidMonthly()));
    }

    private static Set<SsdiPayment> socialSecurity(Derived derived) {
        return Set.copyOf(derived.all(SsdiPayment.class));
    }

    /** What counts as substantial work, by month. */
    private static Map<String, BigDecimal> substantial(Scenario scenario, Derived derived) {
        LedgerBook ledger = LedgerBook.of(scenario, derived);
        Map<String, BigDecimal> counted = new TreeMap<>();
        for (int i = 0; i < ledger.months(); i++) {
            counted.put(ledger.month(i).toString(), amount(ledger, i, "ssdi.countable-earnings"));
        }
        return counted;
    }

    /** What SSI counts of each month's own income, whichever payment it decides. */
    private static Map<String, BigDecimal> countedForSsi(Derived derived, boolean earnedOnly) {
        Map<String, BigDecimal> counted = new TreeMap<>();
        for (CountableIncome income : derived.all(CountableIncome.class)) {
            if (income.tally().ofItsMonth()) {
                counted.put(
                        income.tally().toString(),
                        (earnedOnly ? income.earned() : income.amount()).dollars());
            }
        }
        return counted;
    }

    private static void assertNotRaised(Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        after.forEach((month, counted) -> {
            if (before.containsKey(month)) {
                assertThat(counted).as(month).isLessThanOrEqualTo(before.get(month));
            }
        });
    }

    @Property(tries = 200, seed = "2026112204", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_order_of_jobs_and_facts_changes_nothing(@ForAll("aDozen") List<Scenario> dozen, @ForAll Random random) {
        long seed = random.nextLong();
        all(dozen, scenario -> {
            Random order = new Random(seed);
            List<Job> jobs = new ArrayList<>(scenario.work());
            Collections.shuffle(jobs, order);
            Scenario other = scenario.withWork(jobs);
            List<Object> facts = facts(other);
            Collections.shuffle(facts, order);

            assertSame(scenario, run(scenario), other, RULES.run(facts), scenario.months());
        });
    }

    @Property(tries = 30, seed = "2026112205", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_order_of_rules_changes_nothing(@ForAll("aDozen") List<Scenario> dozen) {
        all(dozen, scenario ->
                assertSame(scenario, run(scenario), scenario, RulesReversed.BASE.run(facts(scenario)), scenario.months()));
    }

    @Property(tries = 60, seed = "2026112212", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void rules_that_only_say_something_change_no_amount_and_no_standing(@ForAll("aDozen") List<Scenario> dozen) {
        all(dozen, scenario -> {
            Derived all = run(scenario);
            Derived silent = RULES.amounts().run(facts(scenario));
            assertThat(all.all(Finding.class)).containsAll(silent.all(Finding.class)).hasSizeGreaterThan(silent.all(Finding.class).size());
            assertSameLedger(LedgerBook.of(scenario, all), LedgerBook.of(scenario, silent), scenario.months());
        });
    }

    @Property(tries = 20, seed = "2026112206", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void three_years_are_the_first_three_of_five(@ForAll("aDozenOverThreeYears") List<Scenario> dozen) {
        all(dozen, scenario -> {
            Scenario longer = scenario.withMonths(60);
            assertSame(scenario, run(scenario), longer, run(longer), scenario.months());
        });
    }

    @Property(tries = 100, seed = "2026112207", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_short_look_ahead_is_the_beginning_of_a_long_one(@ForAll("aDozen") List<Scenario> dozen) {
        all(dozen, scenario -> {
            Scenario longer = scenario.withMonths(scenario.months() + 7);
            assertSame(scenario, run(scenario), longer, run(longer), scenario.months());
        });
    }

    @Property(tries = 20, seed = "2026112208", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_baseline_is_the_ledger_of_the_same_person_without_work(@ForAll("aDozen") List<Scenario> dozen) {
        all(dozen, scenario -> {
            Scenario idle = scenario.withWork(scenario.workBeforeStart());
            List<Advice.Entry> baseline =
                    ADVISOR.advise(scenario, false, Sentences.ENGLISH).baseline();
            List<Advice.Entry> without = ADVISOR.advise(idle, false, Sentences.ENGLISH).ledger();

            assertThat(baseline).hasSameSizeAs(without);
            for (int i = 0; i < baseline.size(); i++) {
                assertThat(baseline.get(i).amounts()).isEqualTo(without.get(i).amounts());
                assertThat(baseline.get(i).statuses()).isEqualTo(without.get(i).statuses());
            }
        });
    }

    @Property(tries = 13, seed = "2026112209", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_same_answer_comes_with_and_without_its_reasons(@ForAll("aDozen") List<Scenario> dozen) {
        all(dozen, scenario -> {
            Advice plain = ADVISOR.advise(scenario, false, Sentences.ENGLISH);
            Advice explained = ADVISOR.advise(scenario, true, Sentences.ENGLISH);

            assertThat(explained.findings()).isEqualTo(plain.findings());
            assertThat(explained.ranges()).isEqualTo(plain.ranges());
            List<Advice.Entry> months = both(plain.ledger(), plain.baseline());
            List<Advice.Entry> same = both(explained.ledger(), ADVISOR.explained(scenario, NO_PLAN, Sentences.ENGLISH));
            assertThat(same).hasSameSizeAs(months);
            for (int i = 0; i < months.size(); i++) {
                assertThat(same.get(i).amounts()).isEqualTo(months.get(i).amounts());
                assertThat(same.get(i).statuses()).isEqualTo(months.get(i).statuses());
            }
            int last = scenario.months() - 1;
            assertThat(ADVISOR.explained(scenario, Sentences.ENGLISH).get(last).why())
                    .isEqualTo(explained.ledger().get(last).why());
        });
    }

    @Property(tries = 15, seed = "2026112210", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void reasons_end_in_what_was_told_and_in_figures(@ForAll("aDozen") List<Scenario> dozen) {
        all(dozen, scenario -> {
            List<Advice.Entry> ledger = ADVISOR.advise(scenario, true, Sentences.ENGLISH).ledger();
            for (Advice.Entry entry : both(ledger, ADVISOR.explained(scenario, NO_PLAN, Sentences.ENGLISH))) {
                assertThat(entry.why()).as("reasons of " + entry.month()).isNotNull();
                assertThat(entry.why().keySet()).isEqualTo(entry.amounts().keySet());
                entry.why().values().forEach(AdvicePropertiesTest::assertEndsInWhatWasTold);
            }
        });
    }

    @Property(tries = 5, seed = "2026112211", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void where_less_is_left_as_pay_rises_a_finding_names_that_cliff(@ForAll("aDozen") List<Scenario> dozen) {
        all(dozen, scenario -> {
            Curve curve = ADVISOR.curve(
                    new CurveRequest(scenario, scenario.start(), Money.ZERO, Money.of(4000), Money.of(250)),
                    Sentences.ENGLISH);
            for (int i = 0; i + 1 < curve.points().size(); i++) {
                Curve.Point low = curve.points().get(i);
                Curve.Point high = curve.points().get(i + 1);
                if (high.net().compareTo(low.net()) < 0) {
                    assertThat(curve.findings())
                            .as("from " + low.gross() + " to " + high.gross())
                            .anySatisfy(finding -> assertNamesTheCliff(finding, low, high));
                }
            }
        });
    }

    /** A cliff that goes on over several pays is one: it is named from its top on, which may lie between two pays, at its steepest dollar. */
    private static void assertNamesTheCliff(Advice.Finding finding, Curve.Point low, Curve.Point high) {
        assertThat(finding.id()).isEqualTo("curve.cliff");
        assertThat(finding.text()).isNotBlank();
        assertThat((List<?>) finding.values().get("what")).isNotEmpty();
        assertThat((BigDecimal) finding.values().get("most")).isLessThan(high.gross());
        if (finding.values().get("again") instanceof BigDecimal again) {
            assertThat(again).isGreaterThan(low.gross());
        }
        assertThat((BigDecimal) finding.values().get("less")).isGreaterThanOrEqualTo(low.net().subtract(high.net()));
    }

    private static void assertEndsInWhatWasTold(Advice.Node node) {
        if (node.from().isEmpty()) {
            assertThat(node.rule()).as("a rule without a ground: " + node).isNull();
            assertThat(node.facts().containsKey("figure") || TOLD.contains(node.sentence()))
                    .as("neither told nor a figure: " + node)
                    .isTrue();
        }
        node.from().forEach(AdvicePropertiesTest::assertEndsInWhatWasTold);
    }

    private static final Set<String> TOLD = told();

    private static Set<String> told() {
        Set<String> told = new TreeSet<>();
        for (String key : SENTENCES.keys(Sentences.ENGLISH)) {
            if (key.startsWith("told.")) {
                told.add(SENTENCES.text(Sentences.ENGLISH, key));
            }
        }
        return told;
    }

    /** Held apart, as compiling them takes some seconds: the rules of benefits, last file and last rule first. */
    private static final class RulesReversed {
        static final RuleBase BASE = RuleBase.of(org.earnwise.engine.Reversed.benefits());
    }

    private static List<Advice.Entry> both(List<Advice.Entry> ledger, List<Advice.Entry> baseline) {
        return Stream.concat(ledger.stream(), baseline.stream()).toList();
    }

    private static void all(List<Scenario> dozen, Consumer<Scenario> check) {
        dozen.parallelStream().forEach(scenario -> {
            try {
                check.accept(scenario);
            } catch (RuntimeException | AssertionError e) {
                String json = new String(ScenarioWriter.write(scenario), java.nio.charset.StandardCharsets.UTF_8);
                throw new AssertionError(e.getMessage() + "\n" + json, e);
            }
        });
    }

    private static void assertSame(Scenario one, Derived here, Scenario other, Derived there, int months) {
        LedgerBook first = LedgerBook.of(one, here);
        assertSameLedger(first, LedgerBook.of(other, there), months);
        assertThat(findings(there, first.month(months - 1))).isEqualTo(findings(here, first.month(months - 1)));
    }

    private static void assertSameLedger(LedgerBook first, LedgerBook second, int months) {
        for (int i = 0; i < months; i++) {
            assertThat(second.amounts(i)).as("amounts of " + first.month(i)).isEqualTo(first.amounts(i));
            assertThat(second.statuses(i)).as("statuses of " + first.month(i)).isEqualTo(first.statuses(i));
        }
    }

    private static List<Finding> findings(Derived derived, YearMonth through) {
        return derived.all(Finding.class).stream()
                .filter(finding -> !finding.month().isAfter(through))
                .distinct()
                .sorted(Comparator.comparing(Finding::toString))
                .toList();
    }

    private static BigDecimal amount(LedgerBook ledger, int index, String name) {
        return ledger.amounts(index).getOrDefault(name, BigDecimal.ZERO);
    }

    private static LedgerBook ledger(Scenario scenario) {
        return LedgerBook.of(scenario, run(scenario));
    }

    private static Derived run(Scenario scenario) {
        return RULES.run(facts(scenario));
    }

    private static List<Object> facts(Scenario scenario) {
        return CaseFacts.of(scenario, Work.of(scenario), FIGURES, Reading.LEDGER);
    }
}
