package org.earnwise.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.earnwise.ledger.Money;

/**
 * One figure's value in force over a span of months, both ends included: the fact that rules match.
 *
 * <p>The span is the part of the value's own span that lies within the months asked about, so a
 * rule compares it with its month and needs to know nothing of what was published when.
 *
 * @param id the figure's name, such as {@code ssi.general-exclusion}
 * @param from the first month of the span
 * @param through the last month of the span
 * @param amount the value, exactly as published, in the unit of the figure
 */
public record Figure(String id, YearMonth from, YearMonth through, BigDecimal amount) {

    /** The value as money. */
    public Money dollars() {
        return Money.of(amount);
    }

    /** The value as a whole number: months, hours, ages, pieces. */
    public int count() {
        return amount.intValueExact();
    }

    /** The value as a factor: a share, a rate or a multiple. */
    public BigDecimal share() {
        return amount;
    }

    /** The month that lies as many years after another as the value says: when an age is reached. */
    public YearMonth yearsAfter(YearMonth month) {
        return month.plusYears(count());
    }

    /** Whether the value holds in {@code month}. */
    public boolean holdsIn(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(through);
    }
}
