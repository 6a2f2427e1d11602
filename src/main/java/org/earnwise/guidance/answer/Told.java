package org.earnwise.guidance.answer;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a request says in one of its fields. A field that is absent, or null where that means "not known", is no fact at
 * all, so that nothing untold passes for a "no". Each room of rules has its own record of this shape.
 */
public interface Told {

    /** Where it stands in the request, such as {@code person.age}. */
    String field();

    /** A Boolean, a BigDecimal, a LocalDate or a text. */
    Object value();

    default boolean yes() {
        return Boolean.TRUE.equals(value());
    }

    default boolean no() {
        return Boolean.FALSE.equals(value());
    }

    /** Whether the value is this code. */
    default boolean is(String code) {
        return code.equals(value());
    }

    default BigDecimal number() {
        return (BigDecimal) value();
    }

    default int count() {
        return number().intValueExact();
    }

    default LocalDate date() {
        return (LocalDate) value();
    }

    /** Whether the date lies more than so many days before a day. */
    default boolean moreThanDaysBefore(int days, LocalDate day) {
        return date().plusDays(days).isBefore(day);
    }

    /** Whether the date is after a day. */
    default boolean isLaterThan(LocalDate day) {
        return date().isAfter(day);
    }

    default String text() {
        return (String) value();
    }
}
