package org.earnwise.steps;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Months from one to another, both included; {@code to} is null when it goes on. */
public record Span(YearMonth from, @Nullable YearMonth to) {

    List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)).toList();
    }
}
