package org.earnwise.web.packet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.earnwise.scenario.Scenario;
import org.earnwise.web.Answers;
import org.earnwise.web.Today;
import org.earnwise.web.Visit;
import org.earnwise.web.wizard.AnswersOf;
import org.earnwise.web.wizard.Scenarios;
import org.springframework.stereotype.Component;

/**
 * Fills the wizard's answers from a case. A case that tells more than the questions ask, one from a counselor's own program
 * for example, is kept as it is instead: nothing of it is dropped without a word.
 */
@Component
class IntoTheWizard implements CaseTaker {

    private final SavedCase saved;
    private final Visit visit;
    private final Today today;

    IntoTheWizard(SavedCase saved, Visit visit, Today today) {
        this.saved = saved;
        this.visit = visit;
        this.today = today;
    }

    @Override
    public String takeUp(Scenario scenario, HttpServletRequest request) {
        if (!isWhole(scenario)) {
            visit.change(request, before -> Answers.NONE);
            visit.keep(request, new BroughtCase(scenario));
            return "/case";
        }
        Answers answers = AnswersOf.of(scenario, today.month());
        visit.drop(request, BroughtCase.class);
        visit.change(request, before -> answers);
        return "/check";
    }

    /** Whether the answers make the same scenario again. */
    private boolean isWhole(Scenario scenario) {
        try {
            Answers answers = AnswersOf.of(scenario, scenario.start());
            Scenario again = saved.read(Scenarios.json(answers, scenario.start()));
            return told(again).equals(told(scenario));
        } catch (CaseRefused | IllegalArgumentException notOfTheWizard) {
            return false;
        }
    }

    /** What is told: not how far to look ahead, nor which defaults were written out. */
    private static Scenario told(Scenario scenario) {
        return new Scenario(
                scenario.start(),
                Scenario.DEFAULT_MONTHS,
                scenario.person(),
                scenario.spouse(),
                scenario.children(),
                scenario.resources(),
                scenario.benefits(),
                scenario.otherIncome(),
                scenario.housing(),
                scenario.expenses(),
                scenario.work(),
                scenario.plans(),
                Map.copyOf(scenario.figures()),
                Set.of());
    }
}
