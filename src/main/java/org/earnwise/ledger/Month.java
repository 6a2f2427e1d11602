package org.earnwise.ledger;

import java.time.YearMonth;

/**
 * One month that the rules look at.
 *
 * @param month the month
 * @param before the month before it
 * @param twoBefore two months before it
 * @param next the month after it
 * @param advised whether the advice covers it; the others are history, or fill up a tax year
 * @param first whether it is the first month looked at
 * @param start whether it is the first month advised
 */
public record Month(
        YearMonth month,
        YearMonth before,
        YearMonth twoBefore,
        YearMonth next,
        boolean advised,
        boolean first,
        boolean start) {

    public Month(YearMonth month, boolean advised, boolean first, boolean start) {
        this(month, month.minusMonths(1), month.minusMonths(2), month.plusMonths(1), advised, first, start);
    }

    public int year() {
        return month.getYear();
    }

    /** 1 for January to 12 for December. */
    public int ofYear() {
        return month.getMonthValue();
    }

    public boolean january() {
        return month.getMonthValue() == 1;
    }

    /** How many months the year still has, this one included. */
    public int monthsLeftInYear() {
        return 13 - month.getMonthValue();
    }

    public boolean december() {
        return month.getMonthValue() == 12;
    }

    /** December of the same year. */
    public YearMonth lastOfYear() {
        return month.withMonth(12);
    }

    /** December of the next year. */
    public YearMonth lastOfNextYear() {
        return lastOfYear().plusYears(1);
    }
}
