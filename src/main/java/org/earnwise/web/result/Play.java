package org.earnwise.web.result;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.earnwise.web.wizard.Pay;

/**
 * The work thought about after a button was pressed.
 *
 * @param fields what it makes of the question's fields
 */
record Play(Map<String, String> fields) {

    private static final BigDecimal HALF_A_DOLLAR = new BigDecimal("0.50");
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_PAY = BigDecimal.valueOf(1_000_000);

    /** Nothing where what was typed cannot be read: the result then stays as it is. */
    static Optional<Play> with(String hours, String wage, String gross, String step) {
        return gross.isBlank() ? hourly(hours, wage, step) : monthly(gross, step);
    }

    private static Optional<Play> hourly(String hours, String wage, String step) {
        return Pay.of(hours, wage).map(pay -> {
            BigDecimal h = pay.hours();
            BigDecimal w = pay.wage();
            switch (step) {
                case "hour-more" -> h = h.add(BigDecimal.ONE).min(MOST_HOURS);
                case "hour-less" -> h = h.subtract(BigDecimal.ONE).max(BigDecimal.ONE);
                case "wage-more" -> w = w.add(HALF_A_DOLLAR);
                case "wage-less" -> w = w.subtract(HALF_A_DOLLAR).max(HALF_A_DOLLAR);
                default -> {
                    // "Show" keeps what was typed.
                }
            }
            return new Play(Map.of("kind", "HOURLY", "hours", h.toPlainString(), "wage", w.toPlainString()));
        });
    }

    private static Optional<Play> monthly(String gross, String step) {
        return Pay.dollars(gross)
                .filter(typed -> typed.signum() > 0 && typed.compareTo(MOST_PAY) <= 0)
                .map(typed -> switch (step) {
                    case "pay-more" -> typed.add(FIFTY).min(MOST_PAY);
                    case "pay-less" -> typed.subtract(FIFTY).max(FIFTY);
                    default -> typed;
                })
                .map(pay -> new Play(Map.of("kind", "MONTHLY", "gross", pay.toPlainString())));
    }
}
