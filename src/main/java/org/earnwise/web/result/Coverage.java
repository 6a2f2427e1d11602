package org.earnwise.web.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.earnwise.advice.Advice.Entry;
import org.earnwise.scenario.Scenario;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about the coverage they have. The advisor says what fits, asked for or not: nobody is told that they
 * have what they did not say they have.
 *
 * @param medicaid whether HUSKY is open; null where that is not known
 * @param medicare whether the person said that they have Medicare
 */
public record Coverage(@Nullable Boolean medicaid, boolean medicare) {

    private static final Set<String> NOT_OPEN = Set.of("NONE", "UNKNOWN", "HUSKY_C_SPEND_DOWN");
    private static final Set<String> COVERS = Set.of("COVERED", "EXTENDED");

    static Coverage of(Answers answers) {
        Boolean medicaid = answers.is("health", "medicaid", "YES")
                ? Boolean.TRUE
                : answers.is("health", "medicaid", "NO") ? Boolean.FALSE : null;
        return new Coverage(medicaid, answers.is("health", "medicare", "STATE_PAYS", "I_PAY", "YES"));
    }

    /** What a scenario tells. */
    public static Coverage of(Scenario scenario) {
        return new Coverage(
                scenario.benefits().medicaid(), scenario.benefits().medicare().partAFrom() != null);
    }

    /** Whether the person has HUSKY, as they said. */
    boolean hasMedicaid() {
        return Boolean.TRUE.equals(medicaid);
    }

    /** The words for a standing of HUSKY. */
    String words(String status, String words, Say say) {
        if (hasMedicaid() || NOT_OPEN.contains(status)) {
            return words;
        }
        return say.text(medicaid == null ? "result.coverage.may" : "result.coverage.could", words);
    }

    /** The words for HUSKY as it is now: whoever has it is not told that it is not sure, only that its kind is not. */
    String now(String status, String words, Say say) {
        if (hasMedicaid()) {
            return status.equals("UNKNOWN") ? say.text("result.coverage.which-kind") : words;
        }
        return say.text(medicaid == null ? "result.coverage.not-sure" : "result.coverage.not-now");
    }

    /** Whether the premium of MED-Connect is taken out for somebody who did not say that they have it. */
    boolean premiumIsAsIf(List<Entry> months) {
        return !hasMedicaid()
                && months.stream()
                        .map(entry -> entry.amounts().getOrDefault("med-connect.premium", BigDecimal.ZERO))
                        .anyMatch(premium -> premium.signum() != 0);
    }

    /** Which words say that coverage is there in every month. */
    public String inEveryMonth(List<Entry> months) {
        if (hasMedicaid()) {
            return "result.headline.health-goes-on";
        }
        if (medicare
                && months.stream()
                        .allMatch(entry -> COVERS.contains(entry.statuses().getOrDefault("medicare", "NONE")))) {
            return "result.headline.health-medicare";
        }
        return medicaid == null ? "result.headline.health-may" : "result.headline.health-could";
    }
}
