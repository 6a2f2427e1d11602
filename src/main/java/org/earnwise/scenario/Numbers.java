package org.earnwise.scenario;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One way to hold each number, so that equality is numeric. */
final class Numbers {

    private Numbers() {}

    /** Without zeros at the end of its decimals, and without an exponent. */
    static BigDecimal shortest(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal shortestOrNull(@Nullable BigDecimal number) {
        return number == null ? null : shortest(number);
    }
}
