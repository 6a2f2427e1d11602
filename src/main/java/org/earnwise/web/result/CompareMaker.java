package org.earnwise.web.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.earnwise.advice.Advice.Entry;
import org.earnwise.advice.Advice.Finding;
import org.earnwise.advice.Advice.Kind;
import org.earnwise.web.Say;
import org.earnwise.web.result.ComparePage.Group;
import org.earnwise.web.result.ComparePage.Month;
import org.earnwise.web.result.ComparePage.Row;
import org.earnwise.web.result.ResultPage.Item;
import org.jspecify.annotations.Nullable;

/** Puts several outcomes of one person beside each other. */
final class CompareMaker {

    private static final int MOST_NOTES = 4;

    /** The programs that send checks, as findings' ids begin. */
    private static final Set<String> CHECKS = Set.of("ssdi", "ssi");

    /** The words of a result's headline on coverage, in the few words of a table. */
    private static final Map<String, String> COMPARED = Map.of(
            "result.headline.health-goes-on", "compare.health.goes-on",
            "result.headline.health-medicare", "compare.health.medicare",
            "result.headline.health-could", "compare.health.could",
            "result.headline.health-may", "compare.health.may");
    private static final Set<Kind> STANDING_OUT = Set.of(Kind.PROTECTION, Kind.MILESTONE, Kind.CHANGE, Kind.CAUTION);

    private final List<Outcome> outcomes;
    private final List<String> works;
    private final Coverage coverage;
    private final Say say;

    CompareMaker(List<Outcome> outcomes, List<String> works, Coverage coverage, Say say) {
        this.coverage = coverage;
        this.outcomes = List.copyOf(outcomes);
        this.works = List.copyOf(works);
        this.say = say;
    }

    ComparePage page() {
        Outcome own = outcomes.get(0);
        var groups = new ArrayList<Group>();
        groups.add(new Group(say.month(own.settled().month()), month(Outcome::settled)));
        if (!own.settled().equals(own.last())) {
            groups.add(new Group(say.month(own.last().month()), month(Outcome::last)));
        }
        groups.add(new Group(say.text("compare.all", own.advice().months()), all()));
        return new ComparePage(
                works,
                groups,
                months(),
                outcomes.stream().map(this::notes).toList(),
                outcomes.stream().anyMatch(outcome -> coverage.premiumIsAsIf(outcome.then())));
    }

    private List<Row> month(Function<Outcome, Entry> moment) {
        List<Entry> entries = outcomes.stream().map(moment).toList();
        var rows = new ArrayList<Row>();
        Names.COMING_IN.stream()
                .filter(name -> entries.stream().anyMatch(entry -> isSomething(Names.counted(entry, name))))
                .forEach(name -> rows.add(new Row(
                        say.text("amount." + name),
                        entries.stream()
                                .map(entry -> say.about(
                                        Objects.requireNonNullElse(Names.counted(entry, name), BigDecimal.ZERO)))
                                .toList(),
                        true,
                        false)));
        rows.add(new Row(
                say.text("amount.net.resources"),
                entries.stream().map(entry -> say.about(Outcome.left(entry))).toList(),
                true,
                true));
        Stream.of("medicaid", "medicare")
                .filter(program -> entries.stream().anyMatch(entry -> entry.statuses().containsKey(program)))
                .forEach(program -> rows.add(new Row(
                        say.text("program." + program),
                        entries.stream().map(entry -> standing(entry, program)).toList(),
                        false,
                        false)));
        return rows;
    }

    private List<Row> all() {
        BigDecimal own = outcomes.get(0).gainInAll();
        return List.of(
                new Row(
                        say.text("compare.gain"),
                        outcomes.stream().map(outcome -> signed(outcome.gainInAll())).toList(),
                        true,
                        true),
                new Row(
                        say.text("compare.difference"),
                        outcomes.stream()
                                .map(outcome -> outcome == outcomes.get(0)
                                        ? say.text("compare.none")
                                        : signed(outcome.gainInAll().subtract(own)))
                                .toList(),
                        true,
                        false),
                new Row(
                        say.text("compare.behind"),
                        outcomes.stream().map(this::behindFrom).toList(),
                        false,
                        false),
                new Row(
                        say.text("compare.health"),
                        outcomes.stream()
                                .map(outcome -> outcome.firstMonthToSettleCoverage()
                                        .map(month -> say.text("compare.health.settle", month))
                                        .orElseGet(() -> say.text(COMPARED.get(coverage.inEveryMonth(outcome.then())))))
                                .toList(),
                        false,
                        false));
    }

    /** What is left to live on with each plan, month by month. */
    private List<Month> months() {
        return outcomes.get(0).then().stream()
                .map(Entry::month)
                .map(month -> new Month(
                        month,
                        outcomes.stream()
                                .map(outcome -> Outcome.at(outcome.then(), month)
                                        .map(entry -> say.about(Outcome.left(entry)))
                                        .orElse(""))
                                .toList()))
                .toList();
    }

    /** The first month in which a plan leaves less than the person's own, in words. */
    private String behindFrom(Outcome outcome) {
        Outcome own = outcomes.get(0);
        return outcome.then().stream()
                .filter(entry -> Outcome.at(own.then(), entry.month())
                        .filter(mine -> Outcome.left(entry).compareTo(Outcome.left(mine)) < 0)
                        .isPresent())
                .findFirst()
                .map(entry -> say.month(entry.month()))
                .orElseGet(() -> say.text("compare.never"));
    }

    /** The few that stand out most, one of each sort, and none that every plan has; what stays comes first, then the rest in the order of time. */
    private List<Item> notes(Outcome outcome) {
        Set<String> said = new HashSet<>();
        return outcome.findings().stream()
                .filter(finding -> STANDING_OUT.contains(finding.kind()))
                .sorted(Comparator.comparing(CompareMaker::rank))
                .filter(finding -> outcomes.size() == 1 || !isOfAll(finding))
                .filter(finding -> said.add(finding.id()))
                .map(finding -> new Item(finding.month(), finding.kind().name(), finding.text(), List.of()))
                .distinct()
                .limit(MOST_NOTES)
                .sorted(Comparator.comparing((Item item) -> !item.kind().equals(Kind.PROTECTION.name()))
                        .thenComparing(Item::month))
                .toList();
    }

    /** Whether it is said of every plan, so that it tells none from the others. */
    private boolean isOfAll(Finding finding) {
        return outcomes.stream()
                .allMatch(outcome -> outcome.findings().stream().anyMatch(other -> other.text().equals(finding.text())));
    }

    /** What is not left out: changes and milestones of the checks, then what stays, then the rest. */
    private static int rank(Finding finding) {
        boolean ofChecks = CHECKS.contains(finding.id().split("\\.")[0]);
        if (ofChecks && (finding.kind() == Kind.CHANGE || finding.kind() == Kind.MILESTONE)) {
            return 0;
        }
        return finding.kind() == Kind.PROTECTION ? 1 : 2;
    }

    private String standing(Entry entry, String program) {
        String status = entry.statuses().get(program);
        if (status == null) {
            return "";
        }
        String words = say.text("status." + program + "." + status);
        return program.equals("medicaid") ? coverage.words(status, words, say) : words;
    }

    private String signed(BigDecimal dollars) {
        return dollars.signum() > 0 ? "+" + say.about(dollars) : say.about(dollars);
    }

    private static boolean isSomething(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() != 0;
    }
}
