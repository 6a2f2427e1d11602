package org.earnwise.web.wizard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.earnwise.web.Answers;
import org.earnwise.web.wizard.Field.Amount;
import org.earnwise.web.wizard.Field.Hours;
import org.earnwise.web.wizard.Field.Unsure;

/** Hours a week and pay an hour, as typed and understood. */
public record Pay(BigDecimal hours, BigDecimal wage) {

    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);
    // Hours and pay do not depend on the month in which they are typed.
    private static final YearMonth ANY_MONTH = YearMonth.of(2026, 1);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** Something to mend: the input, and the code and values of its words. */
    public record Mend(String input, String code, List<Object> values) {}

    /** What is to be mended in inputs named as those of the work thought about; checked as that question checks them. */
    public static List<Mend> mends(Map<String, String> inputs) {
        return Stream.<Field>of(
                        new Hours("hours", Questions.HOURS_IN_A_WEEK),
                        Amount.aboveZero("wage", Unsure.KNOWN),
                        Amount.aboveZero("gross", Unsure.KNOWN),
                        Amount.aboveZero("profit", Unsure.KNOWN))
                .filter(field -> inputs.containsKey(field.name()))
                .flatMap(field -> field.check(withoutBlanks(inputs)).stream())
                .map(slip -> new Mend(slip.input(), slip.code(), slip.values()))
                .toList();
    }

    private static Typed withoutBlanks(Map<String, String> inputs) {
        var filled = new HashMap<>(inputs);
        filled.values().removeIf(String::isBlank);
        return new Typed(filled, ANY_MONTH);
    }

    /** What was typed, if both can be read and make sense. */
    public static Optional<Pay> of(String hours, String wage) {
        BigDecimal dollars = Reading.amount(wage).dollars();
        return Reading.hours(hours)
                .filter(read -> read.signum() > 0 && read.compareTo(BigDecimal.valueOf(Questions.HOURS_IN_A_WEEK)) <= 0)
                .filter(read -> dollars != null && dollars.signum() > 0)
                .map(read -> new Pay(read, dollars));
    }

    /** The hours and the pay thought about, the example's where the person has none in mind; empty when told otherwise. */
    public static Optional<Pay> planned(Answers answers) {
        return switch (answers.get("work-plan", "kind").orElse("")) {
            case "HOURLY" -> of(
                    answers.get("work-plan", "hours").orElse(""), answers.get("work-plan", "wage").orElse(""));
            case "NOT_SURE" -> Optional.of(new Pay(ScenarioWriter.EXAMPLE_HOURS, ScenarioWriter.EXAMPLE_WAGE));
            default -> Optional.empty();
        };
    }

    /** What these hours come to in a month, before taxes, as the contract counts it. */
    public BigDecimal monthly() {
        return hours.multiply(wage).multiply(WEEKS).divide(MONTHS, 2, RoundingMode.HALF_UP);
    }

    /** An amount as typed, if it can be read. */
    public static Optional<BigDecimal> dollars(String typed) {
        return Optional.ofNullable(Reading.amount(typed).dollars());
    }
}
