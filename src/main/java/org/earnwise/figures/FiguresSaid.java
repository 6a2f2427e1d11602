package org.earnwise.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures in the words of message files. A sentence that names a number of the law writes {@code {figure:ticket.reassign-days}}
 * in its place, and says the number in force this month, a share as so many of a hundred. So whoever changes a figure
 * changes what is said.
 */
public final class FiguresSaid {

    private static final String MARK = "{figure:";
    private static final Pattern FIGURE = Pattern.compile("\\{figure:([a-z0-9.-]+)}");
    private static final int PLACES_OF_A_HUNDRED = 2;

    private FiguresSaid() {}

    /**
     * The words with every figure in its place.
     *
     * @throws IllegalStateException where the words name a figure that is not there, or a table
     */
    public static String in(String words) {
        if (!words.contains(MARK)) {
            return words;
        }
        return FIGURE.matcher(words).replaceAll(figure -> Matcher.quoteReplacement(number(figure.group(1))));
    }

    private static String number(String id) {
        InForce figure = FigureBook.load()
                .published(id, YearMonth.now())
                .orElseThrow(() -> new IllegalStateException(
                        "A message names the figure " + id + ", which is not in rules/figures; correct one of the two"));
        BigDecimal amount = figure.amount();
        if (amount == null) {
            throw new IllegalStateException(
                    "A message names " + id + ", which is a table; a sentence can only say a figure of one value");
        }
        return (figure.unit() == Unit.SHARE ? amount.movePointRight(PLACES_OF_A_HUNDRED) : amount)
                .stripTrailingZeros()
                .toPlainString();
    }
}
