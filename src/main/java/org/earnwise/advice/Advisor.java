package org.earnwise.advice;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.earnwise.engine.Derived;
import org.earnwise.engine.Reason;
import org.earnwise.engine.RuleBase;
import org.earnwise.engine.RuleCatalog;
import org.earnwise.engine.RuleTexts;
import org.earnwise.figures.Carried;
import org.earnwise.figures.FigureBook;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.BaselineDue;
import org.earnwise.ledger.household.WithoutWork;
import org.earnwise.scenario.CurveRequest;
import org.earnwise.scenario.Fault;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Plan;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioFaults;
import org.earnwise.words.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Gives advice: a scenario in, the answer out. Runs the rules on the work told, without it, at both ends of what nobody
 * told, and on each plan. Keeps nothing; safe for many threads.
 */
public final class Advisor {

    private static final List<String> SSI = List.of("ssi.payment", "spouse-ssi.payment", "child-ssi.payment");
    private static final List<String> SSDI = List.of("ssdi.payment", "ssdi.family-payment");
    private static final String POSSIBLE_OVERPAYMENT = ".possible-overpayment";

    /** An unknown matters when it moves an amount by more than this, or a coverage. */
    private static final BigDecimal WORTH_SAYING = BigDecimal.valueOf(5);

    /** How many unknowns are named as those that matter most. */
    private static final int MOST_NAMED = 3;

    /** How much more a run with figures that somebody made up may take than one with those published. */
    private static final int TIMES_AS_LONG = 3;

    private static final int AND_MORE = 2000;

    /** What a person is covered by. */
    private static final List<String> COVERAGE = List.of("medicaid", "medicare", "medicare-savings");

    private final RuleBase rules;
    private final RuleTexts texts;
    private final FigureBook figures;
    private final Sentences sentences;

    public Advisor(RuleBase rules, RuleTexts texts, FigureBook figures, Sentences sentences) {
        this.rules = rules;
        this.texts = texts;
        this.figures = figures;
        this.sentences = sentences;
    }

    /** An advisor with the rules, figures and words that came with the program. */
    public static Advisor builtIn() {
        return new Advisor(RuleBase.benefits(), RuleTexts.load(), FigureBook.load(), Sentences.load());
    }

    public FigureBook figures() {
        return figures;
    }

    /** The last month for which figures of SSI and SSDI are published. */
    public YearMonth lastFigures() {
        Set<String> others = new TreeSet<>(figures.ids());
        others.removeIf(id -> id.startsWith("ssi.") || id.startsWith("ssdi."));
        return figures.through(others);
    }

    public RuleCatalog catalog() {
        return rules.catalog();
    }

    public RuleTexts texts() {
        return texts;
    }

    /**
     * The advice for a scenario; with {@code explain}, each amount says why.
     *
     * @throws ScenarioFaults when no answer comes of figures that the scenario puts in place of published ones
     */
    public Advice advise(Scenario scenario, boolean explain, Locale locale) {
        return withFiguresOf(scenario, advisor -> advisor.answer(scenario, explain, locale));
    }

    /**
     * Figures that somebody made up can have rules contradict each other, or divide by nothing: a run with them is given up once it
     * takes far longer than with those published, and the figures are named as the fault.
     */
    private <T> T withFiguresOf(Scenario scenario, Function<Advisor, T> ask) {
        if (scenario.figures().isEmpty()) {
            return ask.apply(this);
        }
        Scenario published = scenario.withFigures(Map.of());
        int usual = rules.amounts().firings(facts(published, Work.of(published), Reading.LEDGER));
        try {
            return ask.apply(new Advisor(rules.upTo(TIMES_AS_LONG * usual + AND_MORE), texts, figures, sentences));
        } catch (RuntimeException noAnswer) {
            if (!isOfFigures(noAnswer)) {
                throw noAnswer;
            }
            Set<String> ids = new TreeSet<>(scenario.figures().keySet());
            String pointer = ids.size() == 1 ? "/figures/" + ids.iterator().next() : "/figures";
            throw new ScenarioFaults(List.of(new Fault(pointer, "figures.no-answer", List.of(String.join(", ", ids)))));
        }
    }

    /** Rules without an end, or arithmetic that has none, at any remove; anything else is a fault of our own. */
    private static boolean isOfFigures(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof RuleBase.WithoutEnd || cause instanceof ArithmeticException);
    }

    private Advice answer(Scenario scenario, boolean explain, Locale locale) {
        LedgerBook baseline = baseline(scenario);
        List<Object> facts = facts(scenario, Work.of(scenario), Reading.LEDGER);
        facts.addAll(due(baseline));
        Derived derived = explain ? rules.runExplained(facts) : rules.runNotingRules(facts);
        LedgerBook ledger = book(scenario, derived);
        Said said = new Said(derived, rules.catalog(), sentences, locale, scenario);
        List<Open> ranges = ranges(scenario, ledger, locale);
        return new Advice(
                scenario.start(),
                scenario.months(),
                carried(scenario, derived),
                List.copyOf(new TreeSet<>(scenario.figures().keySet())),
                said.assumptions(),
                entries(ledger, said, explain ? explanation(scenario, derived, ledger, locale) : null),
                entries(baseline, null, null),
                ranges.stream().map(Open::ends).flatMap(List::stream).toList(),
                settle(ranges, locale),
                said.findings(),
                said.reports(),
                said.questions(),
                plans(scenario, ledger, baseline, locale),
                new Advice.Rules(version()));
    }

    private Explanation explanation(Scenario scenario, Derived derived, LedgerBook ledger, Locale locale) {
        return new Explanation(
                derived, rules.catalog(), figures, sentences, locale, scenario.figures().keySet(), ledger);
    }

    /** The months with the work told, each amount with its reasons: as {@link #advise} gives them, without the rest of it. */
    public List<Advice.Entry> explained(Scenario scenario, Locale locale) {
        return withFiguresOf(scenario, advisor -> advisor.reasons(scenario, advisor.factsOfWorkTold(scenario), locale));
    }

    /**
     * The months with a plan's work, or with none where no plan is of this name, each amount with its reasons. The advice
     * leaves these out: a reader looks into one amount of them at a time.
     */
    public List<Advice.Entry> explained(Scenario scenario, String plan, Locale locale) {
        return withFiguresOf(scenario, advisor -> advisor.reasons(scenario, advisor.factsOf(scenario, plan), locale));
    }

    private List<Object> factsOfWorkTold(Scenario scenario) {
        List<Object> facts = facts(scenario, Work.of(scenario), Reading.LEDGER);
        facts.addAll(due(baseline(scenario)));
        return facts;
    }

    private List<Object> factsOf(Scenario scenario, String name) {
        return scenario.plans().stream()
                .filter(plan -> plan.name().equals(name))
                .findFirst()
                .map(plan -> {
                    List<Object> planned = facts(scenario, Work.of(scenario, plan), Reading.LEDGER);
                    planned.addAll(due(baseline(scenario)));
                    return planned;
                })
                .orElseGet(() -> withoutWork(scenario, Reading.LEDGER));
    }

    private List<Advice.Entry> reasons(Scenario scenario, List<Object> facts, Locale locale) {
        Derived derived = rules.runExplained(facts);
        LedgerBook book = book(scenario, derived);
        return entries(book, null, explanation(scenario, derived, book, locale));
    }

    /** The ledger month by month, and nothing else: what a benchmark of the engine itself measures. */
    public List<Advice.Entry> ledger(Scenario scenario, boolean explain) {
        List<Object> facts = facts(scenario, Work.of(scenario), Reading.LEDGER);
        Derived derived = explain ? rules.amounts().runExplained(facts) : rules.amounts().run(facts);
        return entries(book(scenario, derived), null, null);
    }

    /**
     * The ledger beside what it is compared with, the first plan or no work, and nothing said about them: what it takes to
     * see how much an answer matters.
     */
    public Sketch sketch(Scenario scenario) {
        return withFiguresOf(scenario, advisor -> advisor.drawn(scenario));
    }

    private Sketch drawn(Scenario scenario) {
        Work compared = scenario.plans().isEmpty()
                ? Work.none(scenario)
                : Work.of(scenario, scenario.plans().get(0));
        return new Sketch(
                ledger(scenario, false),
                entries(book(scenario, rules.amounts().run(facts(scenario, compared, Reading.LEDGER))), null, null));
    }

    /**
     * Two ledgers of one person.
     *
     * @param work with the work told
     * @param beside with the first plan's work, or with none
     */
    public record Sketch(List<Advice.Entry> work, List<Advice.Entry> beside) {}

    /**
     * One month at each gross asked for, all work from the month asked for on replaced by one job that pays it every month;
     * and what stands out between them, in words.
     */
    public Curve curve(CurveRequest request, Locale locale) {
        return withFiguresOf(request.scenario(), advisor -> advisor.drawn(request, locale));
    }

    private Curve drawn(CurveRequest request, Locale locale) {
        Scenario scenario = request.scenario();
        int months = (int) scenario.start().until(request.month(), java.time.temporal.ChronoUnit.MONTHS) + 1;
        Scenario upToMonth = scenario.withMonths(months);
        List<BaselineDue> due = due(baseline(upToMonth));
        return new CurveReading(request.month(), gross -> row(upToMonth, request.work(), gross, due), sentences, locale)
                .of(request.grosses());
    }

    private CurveReading.Row row(Scenario scenario, Job job, Money gross, List<BaselineDue> due) {
        Work work = Work.from(scenario, job.paying(gross, job.from()));
        List<Object> facts = facts(scenario, work, Reading.LEDGER);
        facts.addAll(due);
        LedgerBook book = book(scenario, rules.amounts().run(facts));
        int last = scenario.months() - 1;
        return new CurveReading.Row(
                gross.dollars(),
                book.amounts(last),
                book.statuses(last),
                names -> because(scenario, work, names));
    }

    /** The rules that stated these amounts and statuses of the last month. */
    private List<Advice.Because> because(Scenario scenario, Work work, Set<String> names) {
        Derived derived = rules.amounts().runExplained(facts(scenario, work, Reading.LEDGER));
        LedgerBook book = book(scenario, derived);
        Map<String, Advice.Because> because = new TreeMap<>();
        for (String name : names) {
            for (Object fact : book.behind(scenario.months() - 1, name)) {
                Reason reason = derived.reason(fact);
                if (reason != null) {
                    RuleCatalog.Entry rule = rules.catalog().get(reason.rule());
                    because.put(rule.id(), new Advice.Because(rule.id(), Citations.of(rule.citations())));
                }
            }
        }
        return List.copyOf(because.values());
    }

    /** A short name for exactly these rules and figures. */
    public String version() {
        return texts.version() + "-" + figures.version();
    }

    private List<Object> facts(Scenario scenario, Work work, Reading reading) {
        return CaseFacts.of(scenario, work, figures, reading);
    }

    private static LedgerBook book(Scenario scenario, Derived derived) {
        return LedgerBook.of(scenario, derived);
    }

    /** What goes on being paid when nobody reports the work: what a run without it finds due. */
    static List<BaselineDue> due(LedgerBook baseline) {
        List<BaselineDue> due = new ArrayList<>();
        for (int i = 0; i < baseline.months(); i++) {
            Map<String, BigDecimal> amounts = baseline.amounts(i);
            due.add(new BaselineDue(
                    Member.PERSON,
                    baseline.month(i),
                    sum(amounts, SSI),
                    sum(amounts, SSDI)));
        }
        return due;
    }

    private static Money sum(Map<String, BigDecimal> amounts, List<String> names) {
        return Money.of(names.stream()
                .map(name -> amounts.getOrDefault(name, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static List<Advice.Entry> entries(
            LedgerBook book, @Nullable Said said, @Nullable Explanation explanation) {
        List<Advice.Entry> entries = new ArrayList<>();
        for (int i = 0; i < book.months(); i++) {
            Map<String, Advice.Node> why = null;
            Map<String, Advice.Node> whyStatuses = null;
            if (explanation != null) {
                why = new TreeMap<>();
                whyStatuses = new TreeMap<>();
                for (Map.Entry<String, List<Object>> amount : book.facts(i).entrySet()) {
                    why.put(amount.getKey(), explanation.of(amount.getValue()));
                }
                for (Map.Entry<String, Object> standing : book.standings(i).entrySet()) {
                    whyStatuses.put(standing.getKey(), explanation.of(List.of(standing.getValue())));
                }
            }
            List<Integer> findings = said == null ? List.of() : said.findingsOf(book.month(i));
            entries.add(new Advice.Entry(book.month(i), book.amounts(i), book.statuses(i), findings, why, whyStatuses));
        }
        return List.copyOf(entries);
    }

    private Advice.Figures carried(Scenario scenario, Derived derived) {
        Set<String> used = texts.figures(derived.firedRules());
        Set<String> left = new TreeSet<>(figures.ids());
        left.removeAll(used);
        left.addAll(scenario.figures().keySet());
        List<Advice.Carried> carried = new ArrayList<>();
        for (Carried figure : figures.carried(scenario.start(), scenario.end(), left)) {
            carried.add(new Advice.Carried(figure.figure(), figure.month(), figure.from()));
        }
        return new Advice.Figures(figures.through(left), List.copyOf(carried));
    }

    private LedgerBook baseline(Scenario scenario) {
        return baseline(scenario, Reading.LEDGER);
    }

    private LedgerBook baseline(Scenario scenario, Reading reading) {
        return book(scenario, rules.run(withoutWork(scenario, reading)));
    }

    /** Without work, nothing is sent that is not due. */
    private List<Object> withoutWork(Scenario scenario, Reading reading) {
        List<Object> facts = facts(scenario, Work.none(scenario), reading);
        facts.add(new WithoutWork(Member.PERSON));
        return facts;
    }

    /** An unknown that moves the answer: the ledger at its ends, and by how much. */
    private record Open(String field, List<Advice.Range> ends, BigDecimal most, boolean coverage) {}

    private List<Open> ranges(Scenario scenario, LedgerBook ledger, Locale locale) {
        List<Open> open = new ArrayList<>();
        for (Unknown unknown : Unknown.ALL) {
            if (!unknown.open().test(scenario)) {
                continue;
            }
            List<LedgerBook> ends = unknown.ends().stream()
                    .map(end -> end.isLedgerOf(scenario) ? ledger : atEnd(scenario, end))
                    .toList();
            BigDecimal most = most(ends.get(0), ends.get(1), name -> !name.endsWith(POSSIBLE_OVERPAYMENT));
            boolean coverage = differentStanding(ends.get(0), ends.get(1));
            if (most.compareTo(WORTH_SAYING) <= 0 && !coverage) {
                continue;
            }
            List<Advice.Range> ranges = new ArrayList<>();
            for (int i = 0; i < ends.size(); i++) {
                String key = unknown.ends().get(i).key();
                Unknown.End end = unknown.ends().get(i);
                LedgerBook shown = end.isLedgerOf(scenario) ? ledger : atEndWithDue(scenario, end);
                ranges.add(new Advice.Range(unknown.field(), sentences.text(locale, key), entries(shown, null, null)));
            }
            open.add(new Open(unknown.field(), ranges, most(ends.get(0), ends.get(1), "net.resources"::equals), coverage));
        }
        return List.copyOf(open);
    }

    /** An end as it is shown: with what could be asked back, which takes the same end without work. */
    private LedgerBook atEndWithDue(Scenario scenario, Unknown.End end) {
        Scenario told = end.told().apply(scenario);
        List<Object> facts = facts(told, Work.of(told), end.reading());
        facts.addAll(due(baseline(told, end.reading())));
        return book(told, rules.amounts().run(facts));
    }

    private LedgerBook atEnd(Scenario scenario, Unknown.End end) {
        Scenario told = end.told().apply(scenario);
        return book(told, rules.amounts().run(facts(told, Work.of(told), end.reading())));
    }

    /** The unknowns that matter most: by what a month is left with, then by whether a coverage hangs on it. */
    private List<Advice.Unsettled> settle(List<Open> open, Locale locale) {
        return open.stream()
                .sorted(Comparator.comparing(Open::most)
                        .thenComparing(Open::coverage)
                        .reversed()
                        .thenComparing(Open::field))
                .limit(MOST_NAMED)
                .map(one -> new Advice.Unsettled(
                        one.field(),
                        one.most(),
                        one.coverage(),
                        sentences.text(locale, "settle." + one.field())))
                .toList();
    }

    private static boolean differentStanding(LedgerBook one, LedgerBook other) {
        for (int i = 0; i < one.months(); i++) {
            if (!one.statuses(i).equals(other.statuses(i))) {
                return true;
            }
        }
        return false;
    }

    /** The most by which an amount of a month differs, among those named so. */
    private static BigDecimal most(LedgerBook one, LedgerBook other, Predicate<String> named) {
        BigDecimal most = BigDecimal.ZERO;
        for (int i = 0; i < one.months(); i++) {
            Set<String> names = new TreeSet<>(one.amounts(i).keySet());
            names.addAll(other.amounts(i).keySet());
            for (String name : names) {
                if (named.test(name)) {
                    BigDecimal here = one.amounts(i).getOrDefault(name, BigDecimal.ZERO);
                    BigDecimal there = other.amounts(i).getOrDefault(name, BigDecimal.ZERO);
                    most = most.max(here.subtract(there).abs());
                }
            }
        }
        return most;
    }

    private List<Advice.PlanResult> plans(
            Scenario scenario, LedgerBook ledger, LedgerBook baseline, Locale locale) {
        List<Advice.PlanResult> results = new ArrayList<>();
        for (Plan plan : scenario.plans()) {
            List<Object> facts = facts(scenario, Work.of(scenario, plan), Reading.LEDGER);
            facts.addAll(due(baseline));
            Derived derived = rules.run(facts);
            LedgerBook book = book(scenario, derived);
            Said said = new Said(derived, rules.catalog(), sentences, locale, scenario);
            List<Advice.Difference> differences = differences(ledger, book);
            results.add(new Advice.PlanResult(
                    plan.name(),
                    entries(book, said, null),
                    said.findings(),
                    differences,
                    total(differences),
                    behindFrom(differences),
                    coverage(ledger, book)));
        }
        return List.copyOf(results);
    }

    private static List<Advice.Difference> differences(LedgerBook work, LedgerBook plan) {
        List<Advice.Difference> differences = new ArrayList<>();
        for (int i = 0; i < plan.months(); i++) {
            Map<String, BigDecimal> net = new TreeMap<>();
            for (Map.Entry<String, BigDecimal> amount : plan.amounts(i).entrySet()) {
                if (amount.getKey().startsWith("net.")) {
                    BigDecimal own = work.amounts(i).getOrDefault(amount.getKey(), BigDecimal.ZERO);
                    net.put(amount.getKey(), amount.getValue().subtract(own));
                }
            }
            differences.add(new Advice.Difference(plan.month(i), net));
        }
        return List.copyOf(differences);
    }

    private static @Nullable YearMonth behindFrom(List<Advice.Difference> differences) {
        return differences.stream()
                .filter(month -> month.amounts().getOrDefault("net.resources", BigDecimal.ZERO).signum() < 0)
                .map(Advice.Difference::month)
                .findFirst()
                .orElse(null);
    }

    /** Where the plan's coverage is not that of the scenario's own work; said once while it stays so. */
    private static List<Advice.Coverage> coverage(LedgerBook work, LedgerBook plan) {
        List<Advice.Coverage> differences = new ArrayList<>();
        for (String name : COVERAGE) {
            String before = "";
            for (int i = 0; i < plan.months(); i++) {
                String own = work.statuses(i).get(name);
                String other = plan.statuses(i).get(name);
                String both = own + " " + other;
                if (!both.equals(before) && !Objects.equals(own, other)) {
                    differences.add(new Advice.Coverage(plan.month(i), name, own, other));
                }
                before = both;
            }
        }
        differences.sort(Comparator.comparing(Advice.Coverage::month));
        return List.copyOf(differences);
    }

    private static Advice.Difference total(List<Advice.Difference> months) {
        Map<String, BigDecimal> total = new TreeMap<>();
        for (Advice.Difference month : months) {
            month.amounts().forEach((name, amount) -> total.merge(name, amount, BigDecimal::add));
        }
        return new Advice.Difference(null, total);
    }
}
