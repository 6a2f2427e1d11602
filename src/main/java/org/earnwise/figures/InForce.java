package org.earnwise.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stands in one month, with where it comes from: for people to look up.
 *
 * @param id the figure's name
 * @param title what it is, in plain words
 * @param amount the value; absent when the figure is a table
 * @param rows the rows of a table; empty otherwise
 * @param unit what the value is measured in
 * @param citation the provisions it stands on
 * @param from the first month of the value
 * @param through the last month for which the value is published; absent when the law sets no end
 * @param source where the value was read
 * @param status how well it is confirmed
 * @param checked the day it was last compared with its source
 * @param note what else to know about it
 * @param carried whether the month is past the last published one
 */
public record InForce(
        String id,
        String title,
        @Nullable BigDecimal amount,
        List<FigureTable.Row> rows,
        Unit unit,
        List<String> citation,
        YearMonth from,
        @Nullable YearMonth through,
        String source,
        Status status,
        LocalDate checked,
        @Nullable String note,
        boolean carried) {}
