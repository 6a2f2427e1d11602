package org.earnwise.web.result;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.earnwise.advice.Advice.Citation;
import org.earnwise.advice.Advice.Node;
import org.earnwise.web.Say;

/**
 * Why one amount is what it is.
 *
 * @param name the amount's name in words
 * @param value the amount
 * @param root the reason that states it, with the reasons it rests on
 */
record WhyPage(YearMonth month, String name, String value, Reason root) {

    /** Reasons deeper than this are left to the API, which gives them all: a page that deep helps nobody. */
    private static final int DEEPEST = 40;

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** A sentence of the law, with the facts it met, and what those rested on. */
    record Reason(String sentence, List<String> facts, List<Citation> citations, List<Reason> from) {}

    static Optional<WhyPage> of(Outcome outcome, YearMonth month, String amount, Say say) {
        return Outcome.at(outcome.then(), month)
                .filter(entry -> entry.why() != null && entry.amounts().containsKey(amount))
                .flatMap(entry -> Optional.ofNullable(entry.why().get(amount))
                        .map(node -> new WhyPage(
                                month,
                                say.text("amount." + amount),
                                MonthPage.shown(amount, entry.amounts().get(amount), say),
                                reason(node, 0, say))));
    }

    private static Reason reason(Node node, int depth, Say say) {
        var facts = new ArrayList<String>();
        node.facts().forEach((name, value) -> facts.add(say.text("why.fact", name(name, say), value(value, say))));
        List<Reason> from = depth >= DEEPEST
                ? List.of()
                : node.from().stream().map(child -> reason(child, depth + 1, say)).toList();
        return new Reason(node.sentence(), facts, node.citations(), from);
    }

    private static String name(String name, Say say) {
        String known = say.textIfAny("fact." + name);
        return known == null
                ? HUMP.matcher(name).replaceAll(" ").replace('-', ' ').toLowerCase(say.language())
                : known;
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
