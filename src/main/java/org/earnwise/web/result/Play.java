package org.earnwise.web.result;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earnwise.web.Answers;
import org.earnwise.web.wizard.Pay;

/**
 * The work thought about after a button was pressed.
 *
 * @param fields what it makes of the question's fields
 */
record Play(Map<String, String> fields) {

    static final String HOURS = "hours";
    static final String WAGE = "wage";
    static final String GROSS = "gross";
    static final String PROFIT = "profit";

    /** The inputs that can be played with. */
    static final Set<String> INPUTS = Set.of(HOURS, WAGE, GROSS, PROFIT);

    private static final BigDecimal HALF_A_DOLLAR = new BigDecimal("0.50");
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_PAY = BigDecimal.valueOf(1_000_000);

    /** The field that tells what the work pays a month; empty where hours and pay are told. */
    static Optional<String> monthlyField(Answers answers) {
        return switch (answers.get("work-plan", "kind").orElse("")) {
            case "MONTHLY" -> Optional.of(GROSS);
            case "SELF" -> Optional.of(PROFIT);
            default -> Optional.empty();
        };
    }

    /** Nothing where what was typed cannot be read: the result then stays as it is. */
    static Optional<Play> with(Map<String, String> typed, String step) {
        if (typed.containsKey(GROSS)) {
            return monthly(typed.get(GROSS), step).map(pay -> new Play(Map.of("kind", "MONTHLY", GROSS, pay)));
        }
        if (typed.containsKey(PROFIT)) {
            return monthly(typed.get(PROFIT), step).map(pay -> new Play(Map.of("kind", "SELF", PROFIT, pay)));
        }
        return hourly(typed.getOrDefault(HOURS, ""), typed.getOrDefault(WAGE, ""), step);
    }

    /** The plan with this in it: what its pay was told by before is forgotten, the hours of a business are not. */
    Map<String, String> in(Map<String, String> plan) {
        var changed = new HashMap<>(plan);
        changed.keySet().removeAll(List.of(HOURS, WAGE, GROSS, PROFIT));
        if (!fields.containsKey(PROFIT)) {
            changed.remove("month-hours");
        }
        changed.putAll(fields);
        return changed;
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
            return new Play(Map.of("kind", "HOURLY", HOURS, h.toPlainString(), WAGE, w.toPlainString()));
        });
    }

    private static Optional<String> monthly(String amount, String step) {
        return Pay.dollars(amount)
                .filter(typed -> typed.signum() > 0 && typed.compareTo(MOST_PAY) <= 0)
                .map(typed -> switch (step) {
                    case "pay-more" -> typed.add(FIFTY).min(MOST_PAY);
                    case "pay-less" -> typed.subtract(FIFTY).max(FIFTY);
                    default -> typed;
                })
                .map(BigDecimal::toPlainString);
    }
}
