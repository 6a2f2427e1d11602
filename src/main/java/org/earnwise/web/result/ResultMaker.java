package org.earnwise.web.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Advice.Entry;
import org.earnwise.advice.Advice.Finding;
import org.earnwise.advice.Advice.Kind;
import org.earnwise.web.Answers;
import org.earnwise.web.BroughtCase;
import org.earnwise.web.Say;
import org.earnwise.web.result.ResultPage.Benefit;
import org.earnwise.web.result.ResultPage.Cell;
import org.earnwise.web.result.ResultPage.Column;
import org.earnwise.web.result.ResultPage.Comparison;
import org.earnwise.web.result.ResultPage.Deed;
import org.earnwise.web.result.ResultPage.End;
import org.earnwise.web.result.ResultPage.Item;
import org.earnwise.web.result.ResultPage.MonthRow;
import org.earnwise.web.result.ResultPage.Period;
import org.earnwise.web.result.ResultPage.Row;
import org.earnwise.web.result.ResultPage.Status;
import org.earnwise.web.result.ResultPage.Tab;
import org.earnwise.web.result.ResultPage.Term;
import org.earnwise.web.result.ResultPage.Unsure;
import org.earnwise.web.result.ResultPage.WhatIf;
import org.earnwise.web.wizard.Assumed;
import org.earnwise.web.wizard.Pay;
import org.earnwise.web.wizard.Possibility;
import org.earnwise.web.wizard.Scenarios;
import org.earnwise.web.wizard.WizardPath;
import org.jspecify.annotations.Nullable;

/** Puts an outcome into the words and the order of the result page. */
final class ResultMaker {

    /** The programs whose standing is told in the overview, in order. */
    private static final List<String> STANDINGS = List.of("ssdi", "ssi", "medicaid", "medicare");

    /** How often one sort of thing is told in full; of more than these, only the first few are. */
    private static final int MOST_TOLD = 3;
    private static final int SAID_FIRST = 2;

    private static final BigDecimal LEAST_WAGE = BigDecimal.TEN;
    private static final BigDecimal HALF_AGAIN = new BigDecimal("1.5");

    private final Outcome outcome;
    private final Answers answers;
    private final Say say;
    private final YearMonth start;
    private final Coverage coverage;
    private final boolean brought;
    private final Draft draft;

    ResultMaker(Outcome outcome, Answers answers, Say say) {
        this(outcome, answers, say, Draft.NONE);
    }

    ResultMaker(Outcome outcome, Answers answers, Say say, Draft draft) {
        this(outcome, answers, say, draft, Coverage.of(answers), false);
    }

    /** The result of a case that the questions cannot hold. */
    static ResultPage page(Outcome outcome, BroughtCase brought, Say say) {
        return new ResultMaker(outcome, Answers.NONE, say, Draft.NONE, Coverage.of(brought.scenario()), true)
                .page(List.of(), new Possibility("NONE", Answers.NONE));
    }

    private ResultMaker(
            Outcome outcome, Answers answers, Say say, Draft draft, Coverage coverage, boolean brought) {
        this.draft = draft;
        this.coverage = coverage;
        this.brought = brought;
        this.outcome = outcome;
        this.answers = answers;
        this.say = say;
        this.start = outcome.advice().start();
    }

    ResultPage page(List<Possibility> possibilities, Possibility shown) {
        return new ResultPage(
                work(),
                headline(),
                tabs(possibilities, shown),
                comparison(),
                periods(outcome.then()),
                ends(),
                outcome.then().stream().anyMatch(entry -> entry.statuses().containsKey("ssdi")),
                months(),
                stays(),
                better(),
                items(Kind.MILESTONE, Kind.CHANGE, Kind.CAUTION),
                deeds(),
                unsure(),
                outcome.advice().questions().stream().map(Advice.Question::text).distinct().toList(),
                terms(),
                brought ? 0 : WizardPath.open(answers, start).size(),
                whatIf(shown.answers()),
                new MonthsData(outcome, periods(outcome.then()), coverage, say).json(),
                outcome.advice().rules().version(),
                outcome.isLess(),
                premiumAsIf(),
                outcome.hasExtraPaydays(),
                outcome.isOpen(),
                brought,
                draft.typed(),
                playFaults());
    }

    // ---- the answer in a sentence

    String work() {
        if (brought) {
            return say.text("result.work.brought", outcome.planStart());
        }
        String work = say.text("result.work", pay("work-plan", "result.work."), outcome.planStart());
        return Scenarios.laterStart(answers, start)
                .map(change -> say.text("result.work.later", work, pay("work-later", "result.work.later."), change))
                .orElse(work);
    }

    private String pay(String question, String key) {
        return switch (answers.get(question, "kind").orElse("NOT_SURE")) {
            case "HOURLY" -> say.text(
                    key + (oneHour(question) ? "hourly.one" : "hourly"), typed(question, "hours"), dollars(question, "wage"));
            case "MONTHLY" -> say.text(key + "monthly", dollars(question, "gross"));
            case "SELF" -> say.text(key + "self", dollars(question, "profit"));
            default -> say.text("result.work.example");
        };
    }

    private boolean oneHour(String question) {
        return Pay.of(typed(question, "hours"), typed(question, "wage"))
                .filter(pay -> pay.hours().compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    private Map<String, String> playFaults() {
        var faults = new LinkedHashMap<String, String>();
        draft.mends().forEach(mend -> faults.putIfAbsent(
                mend.input(),
                say.textOr(
                        "wizard.work-plan." + mend.input() + "." + mend.code(),
                        "slip." + mend.code(),
                        mend.values().toArray())));
        return faults;
    }

    private boolean premiumAsIf() {
        return coverage.premiumIsAsIf(outcome.then());
    }

    private String headline() {
        return say.text("result.headline", money(), health());
    }

    private String money() {
        Entry settled = outcome.settled();
        Entry last = outcome.last();
        if (brought) {
            return say.text("result.headline.brought", left(last), now());
        }
        Optional<YearMonth> later = outcome.laterFrom();
        if (later.isPresent() && outcome.isOpen(settled.month()) && outcome.isKnownFrom(later.get())) {
            return say.text(
                    "result.headline.range-phases",
                    say.about(outcome.least(settled.month())),
                    say.about(outcome.most(settled.month())),
                    left(last),
                    later.get(),
                    now());
        }
        if (outcome.isOpen(settled.month()) || outcome.isOpen(last.month())) {
            BigDecimal least = outcome.least(settled.month()).min(outcome.least(last.month()));
            BigDecimal most = outcome.most(settled.month()).max(outcome.most(last.month()));
            return say.text("result.headline.range", say.about(least), say.about(most), now());
        }
        if (later.isPresent()) {
            return say.text("result.headline.phases", left(settled), left(last), later.get(), now());
        }
        BigDecimal more = Outcome.left(settled).subtract(Outcome.left(outcome.now()));
        if (Outcome.close(more, BigDecimal.ZERO)) {
            return say.text("result.headline.same", left(settled));
        }
        String key = more.signum() > 0 ? "result.headline.more" : "result.headline.less";
        return say.text(key, left(settled), say.about(more.abs()));
    }

    private String health() {
        return outcome.firstMonthToSettleCoverage()
                .map(month -> say.text("result.headline.health-settle", month))
                .orElseGet(() -> say.text(coverage.inEveryMonth(outcome.then())));
    }

    private String now() {
        return left(outcome.now());
    }

    private String left(Entry entry) {
        return say.about(Outcome.left(entry));
    }

    private List<Tab> tabs(List<Possibility> possibilities, Possibility shown) {
        if (possibilities.size() < 2) {
            return List.of();
        }
        return possibilities.stream()
                .map(possibility -> new Tab(possibility.kind(), possibility.equals(shown)))
                .toList();
    }

    // ---- now beside then

    private Comparison comparison() {
        var columns = new ArrayList<Column>();
        var entries = new ArrayList<Entry>();
        columns.add(new Column(brought ? "without" : "now", start));
        entries.add(outcome.now());
        columns.add(new Column("work", outcome.settled().month()));
        entries.add(outcome.settled());
        boolean later = outcome.laterFrom().isPresent() || !standings(outcome.settled()).equals(standings(outcome.last()));
        if (later && !outcome.settled().equals(outcome.last())) {
            columns.add(new Column("later", outcome.last().month()));
            entries.add(outcome.last());
        }
        return new Comparison(
                columns,
                amounts(Names.COMING_IN, entries, false),
                goingOut(entries),
                amounts(List.of("net.resources"), entries, false),
                health(entries));
    }

    private List<Row> amounts(List<String> names, List<Entry> entries, boolean out) {
        return names.stream()
                .filter(name -> entries.stream().anyMatch(entry -> isSomething(Names.counted(entry, name))))
                .map(name -> new Row(
                        say.text("amount." + name),
                        entries.stream()
                                .map(entry -> cell(entry, name, Names.counted(entry, name), out))
                                .toList()))
                .toList();
    }

    private List<Row> goingOut(List<Entry> entries) {
        var rows = new ArrayList<Row>();
        if (entries.stream().anyMatch(entry -> taxes(entry).signum() != 0)) {
            rows.add(new Row(
                    say.text("result.taxes"),
                    entries.stream()
                            .map(entry -> new Cell(say.about(taxes(entry).negate()), about(entry, WhyPage.TAXES), entry.month()))
                            .toList()));
        }
        rows.addAll(amounts(Names.GOING_OUT, entries, true));
        return rows;
    }

    private static BigDecimal taxes(Entry entry) {
        return Names.TAXES.stream()
                .map(entry.amounts()::get)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Row> health(List<Entry> entries) {
        return Stream.of("medicaid", "medicare", "medicare-savings")
                .filter(program -> entries.stream().anyMatch(entry -> entry.statuses().containsKey(program)))
                .map(program -> new Row(
                        say.text("program." + program),
                        entries.stream()
                                .map(entry -> new Cell(
                                        healthWords(entry, program), null, entry.month()))
                                .toList()))
                .toList();
    }

    private String healthWords(Entry entry, String program) {
        String words = Objects.requireNonNullElse(standing(entry, program), "");
        return program.equals("medicaid") && entry == outcome.now()
                ? coverage.now(entry.statuses().getOrDefault(program, ""), words, say)
                : words;
    }

    private Cell cell(Entry entry, String name, @Nullable BigDecimal amount, boolean out) {
        if (amount == null) {
            return new Cell("", null, entry.month());
        }
        return new Cell(say.about(out ? amount.negate() : amount), about(entry, name), entry.month());
    }

    /** What opens the reasons. Before the work begins both ways are one. */
    private String about(Entry entry, String name) {
        return entry != outcome.now() || outcome.planStart().isAfter(start) ? name : WhyPage.AS_TODAY + name;
    }

    private static boolean isSomething(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() != 0;
    }

    // ---- how it goes over time

    private List<Period> periods(List<Entry> ledger) {
        var periods = new ArrayList<Period>();
        var together = new ArrayList<Entry>();
        for (Entry entry : ledger) {
            boolean workBegins = entry.month().equals(outcome.planStart());
            if (!together.isEmpty() && (workBegins || !standings(together.get(0)).equals(standings(entry)))) {
                periods.add(period(together));
                together.clear();
            }
            together.add(entry);
        }
        periods.add(period(together));
        return periods;
    }

    /** How it goes at the other end of each thing that is not known, where that is not how it goes already. */
    private List<End> ends() {
        List<Period> shown = periods(outcome.then());
        return outcome.ranges().stream()
                .map(range -> new End(range.assumption(), periods(range.ledger())))
                .filter(end -> !end.periods().equals(shown))
                .toList();
    }

    private Period period(List<Entry> together) {
        List<BigDecimal> left = together.stream().map(Outcome::left).sorted().toList();
        BigDecimal least = left.get(0);
        BigDecimal most = left.get(left.size() - 1);
        String words = Outcome.close(least, most)
                ? say.about(left.get(left.size() / 2))
                : say.text("result.from-to", say.about(least), say.about(most));
        return new Period(
                together.get(0).month(),
                together.get(together.size() - 1).month(),
                standings(together.get(0)),
                words);
    }

    private List<Status> standings(Entry entry) {
        return STANDINGS.stream()
                .filter(entry.statuses()::containsKey)
                .filter(program -> !entry.statuses().get(program).equals("NOT_RECEIVING"))
                .map(program -> new Status(program, Objects.requireNonNull(standing(entry, program))))
                .toList();
    }

    private @Nullable String standing(Entry entry, String program) {
        String status = entry.statuses().get(program);
        if (status == null) {
            return null;
        }
        String words = say.text("status." + program + "." + status);
        return program.equals("medicaid") ? coverage.words(status, words, say) : words;
    }

    private List<MonthRow> months() {
        return outcome.then().stream()
                .map(entry -> new MonthRow(
                        entry.month(),
                        entry.month().equals(outcome.planStart()),
                        cell(entry, "earnings.paid", entry.amounts().get("earnings.paid"), false),
                        benefit(entry, "ssdi"),
                        benefit(entry, "ssi"),
                        Objects.requireNonNullElse(standing(entry, "medicaid"), ""),
                        Objects.requireNonNullElse(standing(entry, "medicare"), ""),
                        cell(entry, "net.resources", entry.amounts().get("net.resources"), false)))
                .toList();
    }

    private Benefit benefit(Entry entry, String program) {
        String payment = program + ".payment";
        BigDecimal amount = entry.amounts().get(payment);
        return new Benefit(standing(entry, program), amount == null ? null : cell(entry, payment, amount, false));
    }

    // ---- what stays, gets better, changes, is to be done

    /** What stays is said once, whatever the month it was found in. */
    private List<Item> stays() {
        var byText = new LinkedHashMap<String, Sorted<Item>>();
        sorted(Kind.PROTECTION).forEach(item -> byText.putIfAbsent(item.what().text(), item));
        return folded(List.copyOf(byText.values()), Item::with);
    }

    private List<Item> items(Kind... kinds) {
        return folded(sorted(kinds), Item::with);
    }

    private List<Sorted<Item>> sorted(Kind... kinds) {
        return findings(Set.of(kinds))
                .map(finding -> new Sorted<>(
                        finding.id(),
                        new Item(
                                finding.month(),
                                finding.kind().name(),
                                finding.text(),
                                ResultPage.sources(finding.because()))))
                .distinct()
                .toList();
    }

    /** Something to say, with the sort it is of. */
    private record Sorted<T>(String sort, T what) {}

    /**
     * What comes again and again, as beside pay with an extra payday in some months, is said the first times; the rest is
     * put under the last of them.
     */
    private static <T> List<T> folded(List<Sorted<T>> all, BiFunction<T, List<T>, T> with) {
        Map<String, List<T>> bySort = new HashMap<>();
        all.forEach(one -> bySort.computeIfAbsent(one.sort(), sort -> new ArrayList<>()).add(one.what()));
        Map<String, Integer> said = new HashMap<>();
        var told = new ArrayList<T>();
        for (Sorted<T> one : all) {
            List<T> ofSort = bySort.get(one.sort());
            int times = said.merge(one.sort(), 1, Integer::sum);
            if (ofSort.size() <= MOST_TOLD || times < SAID_FIRST) {
                told.add(one.what());
            } else if (times == SAID_FIRST) {
                told.add(with.apply(one.what(), List.copyOf(ofSort.subList(SAID_FIRST, ofSort.size()))));
            }
        }
        return List.copyOf(told);
    }

    private Stream<Finding> findings(Set<Kind> kinds) {
        return outcome.advice().findings().stream()
                .filter(finding -> kinds.contains(finding.kind()))
                .sorted(Comparator.comparing(Finding::month));
    }

    private List<String> better() {
        var better = new ArrayList<String>();
        BigDecimal all = outcome.gainInAll();
        if (all.signum() > 0 && !outcome.isOpen()) {
            better.add(say.text("result.better.in-all", say.about(all), outcome.advice().months()));
        }
        BigDecimal pay = outcome.settled().amounts().getOrDefault("earnings.paid", BigDecimal.ZERO);
        BigDecimal payNow = outcome.now().amounts().getOrDefault("earnings.paid", BigDecimal.ZERO);
        if (pay.compareTo(payNow) > 0) {
            better.add(say.text("result.better.pay", say.about(pay.subtract(payNow))));
        }
        return better;
    }

    private List<Deed> deeds() {
        Stream<Deed> reports = outcome.advice().reports().stream()
                .map(report -> new Deed(
                        report.by(),
                        YearMonth.from(report.by()),
                        say.text("result.agency." + report.to()),
                        report.what(),
                        List.of(),
                        1,
                        YearMonth.from(report.by()),
                        List.of()));
        Stream<Deed> actions = folded(
                findings(Set.of(Kind.ACTION))
                        .map(finding -> new Sorted<>(
                                finding.id(),
                                new Deed(
                                        null,
                                        finding.month(),
                                        null,
                                        finding.text(),
                                        ResultPage.sources(finding.because()),
                                        1,
                                        finding.month(),
                                        List.of())))
                        .toList(),
                Deed::with)
                .stream();
        Comparator<Deed> byDate = Comparator.comparing(Deed::month)
                .thenComparing(deed -> deed.by() == null ? deed.month().atDay(1) : deed.by(), LocalDate::compareTo);
        var once = new LinkedHashMap<String, Deed>();
        Stream.concat(reports, actions)
                .sorted(byDate)
                .forEach(deed -> once.merge(deed.to() + " " + deed.text(), deed, Deed::and));
        return List.copyOf(once.values());
    }

    // ---- what is not sure

    private List<Unsure> unsure() {
        var unsure = new ArrayList<Unsure>();
        for (Assumed assumed : Scenarios.assumed(answers, start)) {
            Object[] values = assumed.values().stream()
                    .map(value -> value instanceof String key && key.startsWith("wizard.") ? say.text(key) : value)
                    .toArray();
            unsure.add(new Unsure(say.text(assumed.key(), values), assumed.question()));
        }
        for (Advice.Assumption assumption : outcome.advice().assumptions()) {
            unsure.add(new Unsure(
                    assumption.assumed() + " " + assumption.matters(),
                    QuestionOf.field(assumption.field()).orElse(null)));
        }
        findings(Set.of(Kind.UNKNOWN)).forEach(finding -> unsure.add(new Unsure(finding.text(), null)));
        CarriedFigures.words(outcome.advice(), say).ifPresent(carried -> unsure.add(new Unsure(carried, null)));
        return List.copyOf(new LinkedHashSet<>(unsure));
    }

    private List<Term> terms() {
        var terms = new LinkedHashMap<String, Term>();
        for (String program : STANDINGS) {
            for (Entry entry : outcome.then()) {
                String status = entry.statuses().get(program);
                String meaning = status == null ? null : say.textIfAny("status." + program + "." + status + ".about");
                if (meaning != null) {
                    String word = say.text("program." + program) + ": " + standing(entry, program);
                    terms.putIfAbsent(word, new Term(word, meaning));
                }
            }
        }
        return List.copyOf(terms.values());
    }

    private static @Nullable WhatIf whatIf(Answers answers) {
        Optional<Pay> pay = Pay.planned(answers);
        if (pay.isPresent()) {
            BigDecimal wage = pay.get().wage();
            return new WhatIf(
                    pay.get().hours().toPlainString(),
                    wage.toPlainString(),
                    null,
                    null,
                    HoursMaker.mostHours(pay.get().hours()),
                    wage.min(LEAST_WAGE),
                    wage.multiply(HALF_AGAIN).setScale(0, RoundingMode.DOWN),
                    BigDecimal.ZERO);
        }
        return HoursMaker.monthly(answers)
                .map(gross -> new WhatIf(
                        null,
                        null,
                        gross.toPlainString(),
                        Play.monthlyField(answers).orElseThrow(),
                        0,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        HoursMaker.mostPay(gross)))
                .orElse(null);
    }

    private String typed(String question, String field) {
        return answers.get(question, field).orElse("");
    }

    private String dollars(String question, String field) {
        String typed = typed(question, field);
        return Pay.dollars(typed).map(say::money).orElse(typed);
    }
}
