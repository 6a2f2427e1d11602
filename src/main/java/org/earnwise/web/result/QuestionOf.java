package org.earnwise.web.result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which question of the wizard answers a field of the scenario. */
final class QuestionOf {

    private static final Map<String, String> QUESTIONS = questions();

    private QuestionOf() {}

    /** The question for a field such as {@code benefits.ssdi.entitledFrom}, or for a pointer such as {@code /work/0/gross}. */
    static Optional<String> field(String field) {
        String path = field.replace('/', '.').replaceFirst("^\\.", "");
        return QUESTIONS.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> questions() {
        // The longer beginnings come first.
        var questions = new LinkedHashMap<String, String>();
        questions.put("person.born", "born");
        questions.put("person.blind", "vision");
        questions.put("person.student", "school");
        questions.put("person.living", "living");
        questions.put("person.town", "town");
        questions.put("person.stays.", "stay-months");
        questions.put("person.stays", "stay");
        questions.put("person.facilityRate", "living");
        questions.put("person.disabledBefore22", "before-22");
        questions.put("person.disabled", "disability");
        questions.put("spouse", "spouse");
        questions.put("children", "children");
        questions.put("resources", "savings");
        questions.put("benefits.ssdi.trialWorkMonths", "trial-months");
        questions.put("benefits.ssdi.substantialWorkStopped", "stopped");
        questions.put("benefits.ssdi.kind", "ssdi-record");
        questions.put("benefits.ssdi", "ssdi");
        questions.put("benefits.ssi.endedBy", "former-ssi");
        questions.put("benefits.ssi", "benefits");
        questions.put("benefits.medicaid", "health");
        questions.put("benefits.medicare", "health");
        questions.put("benefits", "help");
        questions.put("otherIncome", "other-income");
        questions.put("housing.paysHeatingOrCooling", "heating");
        questions.put("housing.reviewMonth", "rent-review");
        questions.put("housing.newRules", "rent-rules");
        questions.put("housing.shelterHelpMonthly", "rent-help");
        questions.put("housing.marketRent", "rent-help");
        questions.put("housing", "housing");
        questions.put("expenses.impairmentWorkMonthly", "work-costs");
        questions.put("expenses.blindWorkMonthly", "work-costs");
        questions.put("expenses", "costs");
        questions.put("work", "work-plan");
        return questions;
    }
}
