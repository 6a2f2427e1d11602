package org.earnwise.ledger.household;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.earnwise.figures.Figure;
import org.earnwise.ledger.Money;

/**
 * The federal poverty guideline over a span of months, both ends included.
 *
 * @param first a year's amount for one person
 * @param more a year's amount for each further person
 */
public record PovertyGuideline(YearMonth from, YearMonth through, Money first, Money more) {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** The guideline while both of its figures hold. */
    public static PovertyGuideline of(Figure first, Figure more) {
        return new PovertyGuideline(
                Spans.later(first.from(), more.from()),
                Spans.earlier(first.through(), more.through()),
                first.dollars(),
                more.dollars());
    }

    /** A year's amount for so many people. */
    public Money annual(int people) {
        return first.plus(more.times(people - 1L));
    }

    /** A month's amount for so many people, times a share. Not rounded. */
    public Money monthly(int people, BigDecimal share) {
        return annual(people).times(share).dividedBy(MONTHS_OF_A_YEAR);
    }

    /** A month's limit as the Department of Social Services prints it: up to the next dollar. */
    public Money printed(int people, BigDecimal share) {
        return monthly(people, share).dollarsUp();
    }
}
