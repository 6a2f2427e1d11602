package org.earnwise.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** What a figure is measured in, and so which values it can take. */
public enum Unit {
    DOLLARS(Kind.MONEY),
    DOLLARS_AN_HOUR(Kind.MONEY),
    DOLLARS_A_WEEK(Kind.MONEY),
    DOLLARS_A_MONTH(Kind.MONEY),
    DOLLARS_A_QUARTER(Kind.MONEY),
    DOLLARS_A_YEAR(Kind.MONEY),
    HOURS_A_WEEK(Kind.WHOLE),
    HOURS_A_MONTH(Kind.WHOLE),
    DAYS(Kind.WHOLE),
    MONTHS(Kind.WHOLE),
    /** An age, or a length of time in years. */
    YEARS(Kind.WHOLE),
    DAY_OF_MONTH(Kind.WHOLE),
    COUNT(Kind.WHOLE),
    /** A fraction of a whole, from 0 to 1. */
    SHARE(Kind.SHARE),
    /** A factor of any size. */
    MULTIPLE(Kind.NUMBER),
    /** Rows, not one value. */
    TABLE(Kind.ROWS);

    private enum Kind {
        MONEY,
        WHOLE,
        SHARE,
        NUMBER,
        ROWS
    }

    private static final int CENTS = 2;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(28);

    private final Kind kind;

    Unit(Kind kind) {
        this.kind = kind;
    }

    /** The name that the files use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether values are amounts of dollars. */
    public boolean isMoney() {
        return kind == Kind.MONEY;
    }

    static Optional<Unit> of(String code) {
        for (Unit unit : values()) {
            if (unit.code().equals(code)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** Why {@code amount} cannot be a value of this unit, in words that follow a name; empty when it can. */
    Optional<String> refuses(BigDecimal amount) {
        if (kind == Kind.ROWS) {
            return Optional.of("is a table, so one amount cannot take its place");
        }
        if (amount.signum() < 0) {
            return Optional.of("is below zero; give zero or more");
        }
        int decimals = amount.stripTrailingZeros().scale();
        if (kind == Kind.MONEY && decimals > CENTS) {
            return Optional.of("has fractions of a cent; give at most two decimals");
        }
        if (kind == Kind.WHOLE && decimals > 0) {
            return Optional.of("counts " + code() + "; give a whole number");
        }
        if (this == DAY_OF_MONTH && (amount.signum() == 0 || amount.compareTo(LAST_DAY) > 0)) {
            return Optional.of("is a day that every month has; give a day from 1 to " + LAST_DAY);
        }
        if (kind == Kind.SHARE && amount.compareTo(BigDecimal.ONE) > 0) {
            return Optional.of("is a share; give a fraction from 0 to 1, such as 0.55");
        }
        return Optional.empty();
    }
}
