package org.earnwise.web.result;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.earnwise.advice.Advice.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What is left by hours of work, in one month, as its template reads it.
 *
 * @param moment work for the first months of the work, later for the last ones
 * @param moments the moments there are to look at
 * @param changes whether the pay told is another by that month, while a row's pay stays the same throughout
 * @param hourly whether a row is an hour a week, not an amount of pay
 * @param wage the pay an hour, where rows are hours
 * @param sources what comes in beside the pay, by name
 * @param marks where something falls or stops
 * @param better the stretches in which more work leaves at least as much, in words
 * @param data the same for the chart, as JSON
 */
record HoursPage(
        String moment,
        List<String> moments,
        YearMonth month,
        boolean changes,
        boolean hourly,
        @Nullable BigDecimal wage,
        List<String> sources,
        List<Row> rows,
        List<Mark> marks,
        List<String> better,
        String data) {

    /** One pay: what comes in by source, what is left, what is kept of the next $100, and the standings in words. */
    record Row(String hours, String pay, List<String> amounts, String left, String kept, String standing, boolean own) {}

    /** What falls or stops at a pay. */
    record Mark(String hours, List<Told> told) {}

    /** A sentence and where it comes from. */
    record Told(String text, List<Citation> sources) {}
}
