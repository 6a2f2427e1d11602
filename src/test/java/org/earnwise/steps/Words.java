package org.earnwise.steps;

import io.cucumber.java.ParameterType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How months, dates, spans and amounts are written in scenarios. */
public final class Words {

    static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}";
    private static final String AMOUNT = "\\$\\d{1,3}(?:,?\\d{3})*(?:\\.\\d+)?";
    private static final DateTimeFormatter MONTHS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DATES = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern SPAN = Pattern.compile("from (" + MONTH + ")(?: to (" + MONTH + "))?");

    @ParameterType(MONTH)
    public YearMonth month(String written) {
        return toMonth(written);
    }

    @ParameterType("\\d{1,2} " + MONTH)
    public LocalDate date(String written) {
        return LocalDate.parse(written, DATES);
    }

    /** {@code from March 2026}, or {@code from March 2026 to June 2026}. */
    @ParameterType("from " + MONTH + "(?: to " + MONTH + ")?")
    public Span span(String written) {
        Matcher matcher = SPAN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(written);
        }
        return new Span(toMonth(matcher.group(1)), matcher.group(2) == null ? null : toMonth(matcher.group(2)));
    }

    /** {@code $1,200.50}. */
    @ParameterType(AMOUNT)
    public BigDecimal money(String written) {
        return toNumber(written);
    }

    static YearMonth toMonth(String written) {
        return YearMonth.parse(written.strip(), MONTHS);
    }

    static BigDecimal toNumber(String written) {
        return new BigDecimal(written.strip().replace("$", "").replace(",", ""));
    }

    static @Nullable YearMonth toMonthOrNull(@Nullable String written) {
        return written == null || written.isBlank() ? null : toMonth(written);
    }
}
