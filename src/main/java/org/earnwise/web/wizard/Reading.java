package org.earnwise.web.wizard;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type, read: amounts, hours, months. Nothing is guessed; what can be read in two ways is not read at all. */
final class Reading {

    private static final Pattern AMOUNT = Pattern.compile(
            "(-)?\\s*\\$?\\s*(-)?\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.(\\d*))?\\s*(?:dollars?|dólares|dolares|usd)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,2}))?\\s*(?:h|hours?|hrs?|horas?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern MONTH_IN_LIST = Pattern.compile("(\\d{1,2})[/-](\\d{4})|(\\d{4})-(\\d{1,2})");
    private static final int MOST_CENTS = 2;

    private Reading() {}

    /** An amount of dollars: {@code 1,200.50}, {@code $1200} and {@code 1200} are understood. */
    static Amount amount(String typed) {
        Matcher read = AMOUNT.matcher(plain(typed));
        if (!read.matches()) {
            return new Amount(null, "unreadable");
        }
        String cents = read.group(4) == null ? "" : read.group(4);
        if (cents.length() > MOST_CENTS) {
            return new Amount(null, "cents");
        }
        if (read.group(1) != null || read.group(2) != null) {
            return new Amount(null, "negative");
        }
        String dollars = read.group(3).replace(",", "");
        return new Amount(new BigDecimal(cents.isEmpty() ? dollars : dollars + "." + cents), null);
    }

    /** Hours, whole or with up to two decimals, with a point or a comma. */
    static Optional<BigDecimal> hours(String typed) {
        Matcher read = HOURS.matcher(plain(typed));
        if (!read.matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(read.group(2) == null ? read.group(1) : read.group(1) + "." + read.group(2)));
    }

    static Optional<Integer> whole(String typed) {
        String plain = plain(typed);
        return WHOLE.matcher(plain).matches() ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    static Optional<YearMonth> month(String month, String year) {
        return whole(year).flatMap(y -> whole(month).flatMap(m -> month(y, m)));
    }

    static Optional<LocalDate> date(String month, String day, String year) {
        return month(month, year).flatMap(m -> whole(day).flatMap(d -> date(m, d)));
    }

    /** Months in a list, as {@code 3/2025, 4/2025} or one a line; empty when any of it cannot be read. */
    static Optional<List<YearMonth>> months(String typed) {
        var months = new ArrayList<YearMonth>();
        String joined = plain(typed).replaceAll("\\s*([/-])\\s*", "$1");
        for (String part : joined.split("[\\s,;]+")) {
            Matcher read = MONTH_IN_LIST.matcher(part);
            if (!read.matches()) {
                return Optional.empty();
            }
            boolean monthFirst = read.group(1) != null;
            var month = monthFirst
                    ? month(Integer.parseInt(read.group(2)), Integer.parseInt(read.group(1)))
                    : month(Integer.parseInt(read.group(3)), Integer.parseInt(read.group(4)));
            if (month.isEmpty()) {
                return Optional.empty();
            }
            months.add(month.get());
        }
        return Optional.of(months.stream().distinct().sorted().toList());
    }

    private static Optional<YearMonth> month(int year, int month) {
        try {
            return year < 1000 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(YearMonth month, int day) {
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    private static String plain(String typed) {
        return typed.replace('\u00a0', ' ').strip();
    }

    /** An amount, or the code of why there is none. */
    record Amount(@Nullable BigDecimal dollars, @Nullable String fault) {}
}
