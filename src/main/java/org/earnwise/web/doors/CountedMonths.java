package org.earnwise.web.doors;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The months of a plan that lie in one year of a Ticket.
 *
 * @param first the first month of that year
 * @param last its last month
 * @param months those of its months that the plan has
 */
record CountedMonths(YearMonth first, YearMonth last, List<Map<String, Object>> months) {

    CountedMonths {
        months = List.copyOf(months);
    }

    /** The plan's months from one day through another, as guidance states them. */
    static CountedMonths of(List<Map<String, Object>> plan, @Nullable Object start, @Nullable Object end) {
        YearMonth first = YearMonth.from(LocalDate.parse(String.valueOf(start)));
        YearMonth last = YearMonth.from(LocalDate.parse(String.valueOf(end)));
        return new CountedMonths(
                first,
                last,
                plan.stream()
                        .filter(month -> !monthOf(month).isBefore(first) && !monthOf(month).isAfter(last))
                        .toList());
    }

    private static YearMonth monthOf(Map<String, Object> month) {
        return YearMonth.parse(String.valueOf(month.get("month")));
    }

    /** How many months of that year the plan does not have: they are over, or too far away. */
    int notTold() {
        return (int) first.until(last.plusMonths(1), ChronoUnit.MONTHS) - months.size();
    }
}
