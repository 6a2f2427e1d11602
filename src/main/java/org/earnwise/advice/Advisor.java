package org.earnwise.advice;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earnwise.engine.Derived;
import org.earnwise.engine.RuleBase;
import org.earnwise.engine.RuleCatalog;
import org.earnwise.engine.RuleTexts;
import org.earnwise.figures.Carried;
import org.earnwise.figures.FigureBook;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.BaselineDue;
import org.earnwise.scenario.CurveRequest;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Plan;
import org.earnwise.scenario.Scenario;
import org.earnwise.words.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Gives advice: a scenario in, the answer out. Runs the rules on the work told, without it, at both ends of what nobody
 * told, and on each plan. Keeps nothing; safe for many threads.
 */
public final class Advisor {

    private static final String SSI = "ssi.payment";
    private static final String SSDI = "ssdi.payment";

    /** An unknown matters when it moves an amount by more than this, or a coverage. */
    private static final BigDecimal WORTH_SAYING = BigDecimal.valueOf(5);

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

    /** The advice for a scenario; with {@code explain}, each amount says why. */
    public Advice advise(Scenario scenario, boolean explain, Locale locale) {
        LedgerBook baseline = book(scenario, rules.run(facts(scenario, Work.none(scenario), Reading.LEDGER)));
        List<Object> facts = facts(scenario, Work.of(scenario), Reading.LEDGER);
        facts.addAll(due(baseline));
        Derived derived = explain ? rules.runExplained(facts) : rules.runNotingRules(facts);
        LedgerBook ledger = book(scenario, derived);
        Said said = new Said(derived, rules.catalog(), sentences, locale, scenario);
        Explanation explanation = explain
                ? new Explanation(
                        derived,
                        rules.catalog(),
                        figures,
                        sentences,
                        locale,
                        scenario.figures().keySet(),
                        ledger)
                : null;
        return new Advice(
                scenario.start(),
                scenario.months(),
                carried(scenario, derived),
                List.copyOf(new TreeSet<>(scenario.figures().keySet())),
                said.assumptions(),
                entries(ledger, said, explanation),
                entries(baseline, null, null),
                ranges(scenario, ledger, locale),
                said.findings(),
                said.reports(),
                said.questions(),
                plans(scenario, ledger, baseline, locale),
                new Advice.Rules(version()));
    }

    /** The ledger month by month, and nothing else: what a benchmark of the engine itself measures. */
    public List<Advice.Entry> ledger(Scenario scenario, boolean explain) {
        List<Object> facts = facts(scenario, Work.of(scenario), Reading.LEDGER);
        Derived derived = explain ? rules.runExplained(facts) : rules.run(facts);
        return entries(book(scenario, derived), null, null);
    }

    /** One month at each gross asked for, all work from the start on replaced by one job that pays it every month. */
    public Curve curve(CurveRequest request) {
        Scenario scenario = request.scenario();
        int months = (int) scenario.start().until(request.month(), java.time.temporal.ChronoUnit.MONTHS) + 1;
        Scenario upToMonth = scenario.withMonths(months);
        List<Curve.Point> points = new ArrayList<>();
        for (Money gross : request.grosses()) {
            Work work = Work.from(
                    scenario, List.of(Job.paying(gross, scenario.start(), null)), scenario.expenses());
            LedgerBook book = book(upToMonth, rules.run(facts(upToMonth, work, Reading.LEDGER)));
            Map<String, BigDecimal> amounts = book.amounts(months - 1);
            points.add(new Curve.Point(
                    LedgerBook.cents(gross.dollars()),
                    amounts.getOrDefault("net.resources", BigDecimal.ZERO),
                    amounts,
                    book.statuses(months - 1)));
        }
        return new Curve(List.copyOf(points));
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

    private static List<BaselineDue> due(LedgerBook baseline) {
        List<BaselineDue> due = new ArrayList<>();
        for (int i = 0; i < baseline.months(); i++) {
            Map<String, BigDecimal> amounts = baseline.amounts(i);
            due.add(new BaselineDue(
                    Member.PERSON,
                    baseline.month(i),
                    Money.of(amounts.getOrDefault(SSI, BigDecimal.ZERO)),
                    Money.of(amounts.getOrDefault(SSDI, BigDecimal.ZERO))));
        }
        return due;
    }

    private static List<Advice.Entry> entries(
            LedgerBook book, @Nullable Said said, @Nullable Explanation explanation) {
        List<Advice.Entry> entries = new ArrayList<>();
        for (int i = 0; i < book.months(); i++) {
            Map<String, Advice.Node> why = null;
            if (explanation != null) {
                why = new TreeMap<>();
                for (Map.Entry<String, List<Object>> amount : book.facts(i).entrySet()) {
                    why.put(amount.getKey(), explanation.of(amount.getValue()));
                }
            }
            List<Integer> findings = said == null ? List.of() : said.findingsOf(book.month(i));
            entries.add(new Advice.Entry(book.month(i), book.amounts(i), book.statuses(i), findings, why));
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

    private List<Advice.Range> ranges(Scenario scenario, LedgerBook ledger, Locale locale) {
        List<Advice.Range> ranges = new ArrayList<>();
        for (Unknown unknown : Unknown.ALL) {
            if (!unknown.open().test(scenario)) {
                continue;
            }
            List<LedgerBook> ends = unknown.ends().stream()
                    .map(end -> end.reading().equals(Reading.LEDGER)
                            ? ledger
                            : book(scenario, rules.run(facts(scenario, Work.of(scenario), end.reading()))))
                    .toList();
            if (!differ(ends.get(0), ends.get(1))) {
                continue;
            }
            for (int i = 0; i < ends.size(); i++) {
                String key = unknown.ends().get(i).key();
                ranges.add(new Advice.Range(
                        unknown.field(), sentences.text(locale, key), entries(ends.get(i), null, null)));
            }
        }
        return List.copyOf(ranges);
    }

    private static boolean differ(LedgerBook one, LedgerBook other) {
        for (int i = 0; i < one.months(); i++) {
            if (!one.statuses(i).equals(other.statuses(i))) {
                return true;
            }
            Set<String> names = new LinkedHashSet<>(one.amounts(i).keySet());
            names.addAll(other.amounts(i).keySet());
            for (String name : names) {
                BigDecimal difference = one.amounts(i)
                        .getOrDefault(name, BigDecimal.ZERO)
                        .subtract(other.amounts(i).getOrDefault(name, BigDecimal.ZERO));
                if (difference.abs().compareTo(WORTH_SAYING) > 0) {
                    return true;
                }
            }
        }
        return false;
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
            results.add(new Advice.PlanResult(
                    plan.name(),
                    entries(book, said, null),
                    said.findings(),
                    differences(ledger, book),
                    total(differences(ledger, book))));
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

    private static Advice.Difference total(List<Advice.Difference> months) {
        Map<String, BigDecimal> total = new TreeMap<>();
        for (Advice.Difference month : months) {
            month.amounts().forEach((name, amount) -> total.merge(name, amount, BigDecimal::add));
        }
        return new Advice.Difference(null, total);
    }
}
