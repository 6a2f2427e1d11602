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
 * Why one amount is what it is.
 *
 * @param name the amount's name in words
 * @param value the amount
 * @param root the reason that states it, with the reasons it rests on
 */
record WhyPage(YearMonth month, String name, String value, Reason root) {

    /** The name of the taxes together, each with its own reasons below. */
    static final String TAXES = "taxes";

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

    static Optional<WhyPage> of(Outcome outcome, YearMonth month, String amount, Say say) {
        if (amount.equals(TAXES)) {
            return Outcome.at(outcome.then(), month).filter(entry -> entry.why() != null).map(entry -> taxes(entry, say));
        }
        return Outcome.at(outcome.then(), month)
                .filter(entry -> entry.why() != null && entry.amounts().containsKey(amount))
                .flatMap(entry -> Optional.ofNullable(entry.why().get(amount))
                        .map(node -> new WhyPage(
                                month,
                                say.text("amount." + amount),
                                MonthPage.shown(amount, entry.amounts().get(amount), say),
                                reason(node, 0, say))));
    }

    private static WhyPage taxes(Entry entry, Say say) {
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
        return new WhyPage(entry.month(), say.text("result.taxes"), say.money(sum), root);
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
