package org.earnwise.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.earnwise.ledger.Money;

/**
 * A table in force over a span of months, both ends included: tax brackets, credits by income.
 *
 * @param id the table's name, such as {@code tax.brackets.single}
 * @param from the first month of the span
 * @param through the last month of the span
 * @param rows the rows, by rising {@link Row#from()}
 */
public record FigureTable(String id, YearMonth from, YearMonth through, List<Row> rows) {

    /**
     * One row of a table.
     *
     * @param from where the row begins; it ends where the next begins
     * @param value what holds there
     */
    public record Row(BigDecimal from, BigDecimal value) {}

    public FigureTable {
        rows = List.copyOf(rows);
    }

    /** Whether the table holds in {@code month}. */
    public boolean holdsIn(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(through);
    }

    /** The last row that begins at or below {@code amount}; none when the amount is under the first. */
    public Optional<Row> rowAt(BigDecimal amount) {
        return lastRow(row -> row.from().compareTo(amount) <= 0);
    }

    /** The last row that begins below {@code amount}, for "more than" tables; none when it is not above the first. */
    public Optional<Row> rowBelow(BigDecimal amount) {
        return lastRow(row -> row.from().compareTo(amount) < 0);
    }

    /** What rates by brackets take from an amount: each part of it at the rate of the row it lies in. */
    public Money progressive(Money amount) {
        Money sum = Money.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            Money above = amount.less(Money.of(rows.get(i).from()));
            Money within = i + 1 < rows.size()
                    ? above.min(Money.of(rows.get(i + 1).from().subtract(rows.get(i).from())))
                    : above;
            sum = sum.plus(within.times(rows.get(i).value()));
        }
        return sum;
    }

    /** The value of the last row that begins below an amount, for "more than" tables; zero when there is none. */
    public BigDecimal valueBelow(Money amount) {
        return rowBelow(amount.dollars()).map(Row::value).orElse(BigDecimal.ZERO);
    }

    /** The value of the last row that begins at or below a place; zero when there is none. */
    public BigDecimal valueAt(BigDecimal place) {
        return rowAt(place).map(Row::value).orElse(BigDecimal.ZERO);
    }

    private Optional<Row> lastRow(Predicate<Row> begins) {
        return rows.stream().filter(begins).reduce((earlier, later) -> later);
    }
}
