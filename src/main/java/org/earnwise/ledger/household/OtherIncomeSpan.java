package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.IncomeKind;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * Income that is not from work, over the months in which it comes, as told.
 *
 * @param index which of those listed, from 0
 * @param from the first month; null when it has no known beginning
 * @param to the last month; null when it goes on
 */
public record OtherIncomeSpan(
        Member who, int index, IncomeKind kind, Money monthly, @Nullable YearMonth from, @Nullable YearMonth to) {

    /** Whether it comes in one month and in no other. */
    public boolean ofOneMonth() {
        return from != null && from.equals(to);
    }

    /** Whether it comes in the calendar quarter of {@code month}. */
    public boolean comesInQuarterOf(YearMonth month) {
        YearMonth begins = Quarter.of(month).first();
        return comesBetween(begins, begins.plusMonths(2));
    }

    /** Whether it comes in {@code month}, or in the month before or after it. */
    public boolean comesBeside(YearMonth month) {
        return comesBetween(month.minusMonths(1), month.plusMonths(1));
    }

    private boolean comesBetween(YearMonth first, YearMonth last) {
        return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
    }
}
