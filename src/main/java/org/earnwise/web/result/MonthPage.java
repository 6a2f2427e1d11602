package org.earnwise.web.result;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earnwise.advice.Advice.Entry;
import org.earnwise.web.Say;
import org.earnwise.web.result.ResultPage.Cell;
import org.earnwise.web.result.ResultPage.Item;
import org.earnwise.web.result.ResultPage.Row;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one month.
 *
 * @param title the month in words
 * @param standings each program's standing and what it means
 * @param groups the month's amounts, by what they are about
 * @param items what there is to know this month
 */
record MonthPage(
        String title,
        YearMonth month,
        @Nullable YearMonth before,
        @Nullable YearMonth after,
        List<Standing> standings,
        List<Group> groups,
        List<Item> items) {

    /**
     * How it stands with a program.
     *
     * @param about what opens its reasons
     */
    record Standing(String text, String meaning, String about) {}

    /** Amounts that belong together, each beside what it would be if nothing changed. */
    record Group(String key, List<Row> rows) {}

    static Optional<MonthPage> of(Outcome outcome, YearMonth month, Coverage coverage, Say say) {
        return Outcome.at(outcome.then(), month).map(entry -> {
            Optional<Entry> asToday = Outcome.at(outcome.today(), month);
            return new MonthPage(
                    say.month(month),
                    month,
                    Outcome.at(outcome.then(), month.minusMonths(1)).map(Entry::month).orElse(null),
                    Outcome.at(outcome.then(), month.plusMonths(1)).map(Entry::month).orElse(null),
                    standings(entry, coverage, say),
                    groups(entry, asToday, say),
                    items(outcome, entry));
        });
    }

    private static List<Standing> standings(Entry entry, Coverage coverage, Say say) {
        return Names.STATUSES.stream()
                .filter(entry.statuses()::containsKey)
                .map(program -> {
                    String meaning = say.textIfAny(key(entry, program) + ".about");
                    return new Standing(
                            say.text("program." + program) + ": " + standing(entry, program, coverage, say),
                            meaning == null ? "" : meaning,
                            WhyPage.STANDING + program);
                })
                .toList();
    }

    /** How it stands with a program, in words. */
    static String standing(Entry entry, String program, Coverage coverage, Say say) {
        String words = say.text(key(entry, program));
        return program.equals("medicaid") ? coverage.words(entry.statuses().get(program), words, say) : words;
    }

    private static String key(Entry entry, String program) {
        return "status." + program + "." + entry.statuses().get(program);
    }

    private static List<Group> groups(Entry entry, Optional<Entry> asToday, Say say) {
        var groups = new ArrayList<Group>();
        Names.GROUPS.forEach((key, names) -> {
            List<Row> rows = names.stream()
                    .filter(entry.amounts()::containsKey)
                    .map(name -> new Row(
                            say.text("amount." + name),
                            List.of(
                                    new Cell(shown(name, entry.amounts().get(name), say), name, entry.month()),
                                    asToday.map(other -> other.amounts().get(name))
                                            .map(amount -> new Cell(
                                                    shown(name, amount, say), WhyPage.AS_TODAY + name, entry.month()))
                                            .orElse(new Cell("", null, entry.month())))))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(key, rows));
            }
        });
        return groups;
    }

    static String shown(String name, BigDecimal amount, Say say) {
        return Names.isCount(name) ? amount.toPlainString() : say.money(amount);
    }

    private static List<Item> items(Outcome outcome, Entry entry) {
        return entry.findings().stream()
                .map(place -> outcome.advice().findings().get(place))
                .map(finding -> new Item(
                        finding.month(),
                        finding.kind().name(),
                        finding.text(),
                        ResultPage.sources(finding.because())))
                .distinct()
                .toList();
    }
}
