package org.earnwise.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure with all its dated values, as a file gives it.
 *
 * @param through the last month the values hold; absent when the law sets no end
 * @param carried whether the last value may stand in for later months
 * @param required whether no month before the first value can be advised
 */
record Published(
        String id,
        String title,
        Unit unit,
        List<String> citation,
        @Nullable YearMonth through,
        boolean carried,
        boolean required,
        List<Value> values) {

    /**
     * One dated value.
     *
     * @param to the last month it holds, where that is not the month before the next value
     */
    record Value(
            YearMonth from,
            @Nullable YearMonth to,
            @Nullable BigDecimal amount,
            List<FigureTable.Row> rows,
            String source,
            Status status,
            LocalDate checked,
            @Nullable String note) {}

    /** The last month in which the value at {@code index} holds, carrying included; absent when nothing ends it. */
    private @Nullable YearMonth end(int index) {
        Value value = values.get(index);
        if (value.to() != null) {
            return value.to();
        }
        if (index + 1 < values.size()) {
            return values.get(index + 1).from().minusMonths(1);
        }
        return carried ? null : through;
    }

    /** Adds the values that hold in {@code [first, last]}, each clipped to it. */
    void addInForce(YearMonth first, YearMonth last, List<Object> facts) {
        for (int index = 0; index < values.size(); index++) {
            Value value = values.get(index);
            YearMonth end = end(index);
            if (value.from().isAfter(last) || end != null && end.isBefore(first)) {
                continue;
            }
            YearMonth from = value.from().isBefore(first) ? first : value.from();
            YearMonth until = end == null || end.isAfter(last) ? last : end;
            facts.add(
                    value.amount() == null
                            ? new FigureTable(id, from, until, value.rows())
                            : new Figure(id, from, until, value.amount()));
        }
    }

    /** The first carried month in {@code [first, last]}, if any is. */
    Optional<Carried> carriedIn(YearMonth first, YearMonth last) {
        if (!carried || through == null || !through.isBefore(last)) {
            return Optional.empty();
        }
        YearMonth month = through.isBefore(first) ? first : through.plusMonths(1);
        return Optional.of(new Carried(id, month, values.get(values.size() - 1).from()));
    }

    /** The value of one month, with its source. */
    Optional<InForce> in(YearMonth month) {
        for (int index = values.size() - 1; index >= 0; index--) {
            Value value = values.get(index);
            YearMonth end = end(index);
            if (value.from().isAfter(month) || end != null && end.isBefore(month)) {
                continue;
            }
            boolean last = index + 1 == values.size();
            YearMonth published = end != null && !last ? end : through;
            return Optional.of(new InForce(
                    id,
                    title,
                    value.amount(),
                    value.rows(),
                    unit,
                    citation,
                    value.from(),
                    value.to() != null ? value.to() : published,
                    value.source(),
                    value.status(),
                    value.checked(),
                    value.note(),
                    last && through != null && month.isAfter(through)));
        }
        return Optional.empty();
    }
}
