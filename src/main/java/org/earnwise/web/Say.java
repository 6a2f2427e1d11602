package org.earnwise.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words, money and dates in the language of the page being made. */
@Component("say")
public class Say {

    private static final String EXACT = "#,##0.00";
    private static final String WHOLE = "#,##0";

    private final MessageSource messages;

    Say(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence of a key; months, dates and amounts among its values come out as the reader writes them. */
    public String text(String key, Object... values) {
        return messages.getMessage(key, worded(values), language());
    }

    /** The sentence of a key, or of the second one where the first has none. */
    public String textOr(String key, String otherwise, Object... values) {
        String found = messages.getMessage(key, worded(values), null, language());
        return found == null ? text(otherwise, values) : found;
    }

    /** The sentence of a key, or nothing. */
    public @Nullable String textIfAny(String key, Object... values) {
        return messages.getMessage(key, worded(values), null, language());
    }

    /** Dollars, with cents only where there are any. */
    public String money(BigDecimal dollars) {
        BigDecimal cents = dollars.setScale(2, RoundingMode.HALF_UP);
        return signed(cents, cents.stripTrailingZeros().scale() > 0 ? EXACT : WHOLE);
    }

    /** Dollars to the nearest dollar, for a table or a headline. */
    public String about(BigDecimal dollars) {
        return signed(dollars.setScale(0, RoundingMode.HALF_UP), WHOLE);
    }

    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(text("format.month"), language()));
    }

    public String shortMonth(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(text("format.month.short"), language()));
    }

    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(text("format.date"), language()));
    }

    /** A value from the advice, an amount or a month, as text. */
    public String value(Object value) {
        return String.valueOf(worded(value));
    }

    public Locale language() {
        return LocaleContextHolder.getLocale();
    }

    private Object[] worded(Object... values) {
        return Arrays.stream(values).map(this::worded).toArray();
    }

    private Object worded(Object value) {
        if (value instanceof YearMonth month) {
            return month(month);
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        return value instanceof BigDecimal dollars ? money(dollars) : value;
    }

    private static String signed(BigDecimal dollars, String pattern) {
        String digits = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US)).format(dollars.abs());
        return (dollars.signum() < 0 ? "\u2212$" : "$") + digits;
    }
}
