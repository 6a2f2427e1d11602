package org.earnwise.web.result;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.earnwise.advice.Advice.Citation;
import org.earnwise.advice.Advice.Entry;
import org.earnwise.advice.Advice.Node;
import org.earnwise.figures.FigureBook;
import org.earnwise.figures.Unit;
import org.earnwise.web.Say;
import org.earnwise.words.LawWords;

/**
 * Why one amount or standing is what it is.
 *
 * @param name its name in words
 * @param heading asks for the reason of the amount, or of the standing in words
 * @param asToday whether it is of the months as they would be if nothing changed
 * @param root the reason that states it, with the reasons it rests on
 */
record WhyPage(YearMonth month, String name, String heading, boolean asToday, Reason root) {

    /** The name of the taxes together, each with its own reasons below. */
    static final String TAXES = "taxes";

    /** Stands before the name of a program where its standing is meant. */
    static final String STANDING = "status.";

    /** Stands before a name where it is meant as it would be if nothing changed. */
    static final String AS_TODAY = "today/";

    /** Reasons deeper than this are left to the API, which gives them all: a page that deep helps nobody. */
    private static final int DEEPEST = 40;

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");
    private static final String FIGURE = "figure";

    /**
     * A sentence of the law, with the facts it met, and what those rested on.
     *
     * @param inEnglish whether the sentence is told in the law's own language on a page in another
     */
    record Reason(
            String sentence, boolean inEnglish, List<String> facts, List<Citation> citations, List<Reason> from) {}

    static Optional<WhyPage> of(
            List<Entry> ledger, YearMonth month, String name, boolean asToday, Coverage coverage, Say say) {
        Optional<Entry> found = Outcome.at(ledger, month);
        if (name.equals(TAXES)) {
            return found.filter(entry -> entry.why() != null).map(entry -> taxes(entry, asToday, say));
        }
        if (name.startsWith(STANDING)) {
            return found.flatMap(entry -> standing(entry, name.substring(STANDING.length()), asToday, coverage, say));
        }
        return found.filter(entry -> entry.why() != null && entry.amounts().containsKey(name))
                .flatMap(entry -> Optional.ofNullable(entry.why().get(name))
                        .map(node -> new WhyPage(
                                month,
                                say.text("amount." + name),
                                say.text("why.heading", MonthPage.shown(name, entry.amounts().get(name), say)),
                                asToday,
                                reason(node, 0, say))));
    }

    private static Optional<WhyPage> standing(
            Entry entry, String program, boolean asToday, Coverage coverage, Say say) {
        return Optional.ofNullable(entry.whyStatuses())
                .map(why -> why.get(program))
                .filter(node -> Names.STATUSES.contains(program))
                .map(node -> new WhyPage(
                        entry.month(),
                        say.text("program." + program),
                        say.text("why.heading.standing", MonthPage.standing(entry, program, coverage, say)),
                        asToday,
                        reason(node, 0, say)));
    }

    private static WhyPage taxes(Entry entry, boolean asToday, Say say) {
        var facts = new ArrayList<String>();
        var from = new ArrayList<Reason>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String name : Names.TAXES) {
            Node node = entry.why().get(name);
            BigDecimal amount = entry.amounts().get(name);
            if (node != null && amount != null && amount.signum() != 0) {
                facts.add(say.text("why.fact", say.text("amount." + name), say.money(amount)));
                from.add(reason(node, 0, say));
                sum = sum.add(amount);
            }
        }
        Reason root = new Reason(say.text("why.taxes"), false, facts, List.of(), from);
        return new WhyPage(
                entry.month(), say.text("result.taxes"), say.text("why.heading", say.money(sum)), asToday, root);
    }

    private static Reason reason(Node node, int depth, Say say) {
        boolean figure = node.facts().containsKey(FIGURE);
        var facts = new ArrayList<String>();
        node.facts().forEach((name, value) -> {
            // What has no words is how the rules keep count, and stays with the API.
            String words = say.textIfAny("fact." + name);
            if (words != null) {
                boolean plain = figure && value instanceof BigDecimal && !isMoney(node.facts().get(FIGURE));
                facts.add(say.text("why.fact", words, plain ? String.valueOf(value) : value(value, say)));
            }
        });
        List<Reason> from = depth >= DEEPEST
                ? List.of()
                : node.from().stream().map(child -> reason(child, depth + 1, say)).toList();
        boolean ofTheLaw = figure || node.rule() != null;
        boolean inEnglish = ofTheLaw
                && !say.language().getLanguage().equals(Locale.ENGLISH.getLanguage())
                && !LawWords.get().isSpanish(node.sentence());
        return new Reason(node.sentence(), inEnglish, facts, node.citations(), from);
    }

    private static boolean isMoney(Object figure) {
        return Units.BOOK.unit(String.valueOf(figure)).filter(Unit::isMoney).isPresent();
    }

    /** Read when the first reason with a figure is shown. */
    private static final class Units {
        static final FigureBook BOOK = FigureBook.load();
    }

    private static String value(Object value, Say say) {
        if (value instanceof BigDecimal dollars) {
            return say.money(dollars);
        }
        if (value instanceof Map<?, ?> parts) {
            return String.valueOf(parts.values());
        }
        String text = String.valueOf(value);
        if (MONTH.matcher(text).matches()) {
            return say.month(YearMonth.parse(text));
        }
        if (text.startsWith("$") && NUMBER.matcher(text.substring(1)).matches()) {
            return say.money(new BigDecimal(text.substring(1)));
        }
        return switch (text) {
            case "true" -> say.text("why.yes");
            case "false" -> say.text("why.no");
            default -> text;
        };
    }
}
