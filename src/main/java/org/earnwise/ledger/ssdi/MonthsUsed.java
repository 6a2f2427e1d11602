package org.earnwise.ledger.ssdi;

import java.time.YearMonth;
import java.util.Collection;
import java.util.TreeSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Trial work months, in order, each once. */
public record MonthsUsed(List<YearMonth> months) {

    public static final MonthsUsed NONE = new MonthsUsed(List.of());

    public MonthsUsed {
        months = List.copyOf(new TreeSet<>(months));
    }

    public static MonthsUsed of(Collection<YearMonth> months) {
        return new MonthsUsed(List.copyOf(months));
    }

    /** With one more, keeping those within the rolling window that ends with it. */
    public MonthsUsed with(YearMonth month, int window) {
        TreeSet<YearMonth> more = new TreeSet<>(months);
        more.add(month);
        return new MonthsUsed(List.copyOf(more)).within(month, window);
    }

    /** Only those within the rolling window that ends with this month. */
    public MonthsUsed within(YearMonth month, int window) {
        YearMonth first = month.minusMonths(window - 1L);
        if (months.isEmpty() || !months.get(0).isBefore(first)) {
            return this;
        }
        return new MonthsUsed(months.stream().filter(m -> !m.isBefore(first)).toList());
    }

    /** How many there would be within the rolling window that ends with one more. */
    public int countWith(YearMonth month, int window) {
        return with(month, window).count();
    }

    public int count() {
        return months.size();
    }

    /** Only those before this month. */
    public MonthsUsed before(YearMonth month) {
        return new MonthsUsed(months.stream().filter(m -> m.isBefore(month)).toList());
    }

    /** The first month in which so many stood within the rolling window; null when it never came to that. */
    public @Nullable YearMonth completes(int needed, int window) {
        MonthsUsed sofar = NONE;
        for (YearMonth month : months) {
            sofar = sofar.with(month, window);
            if (sofar.count() >= needed) {
                return month;
            }
        }
        return null;
    }
}
