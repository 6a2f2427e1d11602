package org.earnwise.web.packet;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earnwise.scenario.Scenario;
import org.earnwise.web.Answers;
import org.earnwise.web.BroughtCase;
import org.earnwise.web.Today;
import org.earnwise.web.Visit;
import org.earnwise.web.wizard.AnswersOf;
import org.earnwise.web.wizard.Possibility;
import org.earnwise.web.wizard.Scenarios;
import org.springframework.stereotype.Component;

/**
 * Fills the wizard's answers from a case. A case that tells more than the questions ask, one from a counselor's own program
 * for example, is kept as it is instead: nothing of it is dropped without a word.
 */
@Component
class IntoTheWizard implements CaseTaker {

    // What these tell is counted from the month of the answers: in a later month they are told anew.
    private static final List<String> BY_THE_MONTH = List.of("work-now", "work-since", "work-plan", "work-later", "paydays", "trial-months");

    private final SavedCase saved;
    private final Visit visit;
    private final Today today;

    IntoTheWizard(SavedCase saved, Visit visit, Today today) {
        this.saved = saved;
        this.visit = visit;
        this.today = today;
    }

    @Override
    public String takeUp(SavedCase.Opened opened, HttpServletRequest request) {
        Scenario scenario = opened.scenario();
        if (areItsAnswers(opened)) {
            return taken(today(opened), request);
        }
        if (!isWhole(scenario)) {
            visit.change(request, before -> Answers.NONE);
            visit.keep(request, new BroughtCase(scenario));
            return "/case";
        }
        return taken(AnswersOf.of(scenario, today.month()), request);
    }

    private String taken(Answers answers, HttpServletRequest request) {
        visit.drop(request, BroughtCase.class);
        visit.change(request, before -> answers);
        return "/check";
    }

    /** Whether the file's answers still tell its scenario, in one of the ways that they can be understood. */
    private boolean areItsAnswers(SavedCase.Opened opened) {
        YearMonth start = opened.scenario().start();
        return !opened.answers().isEmpty()
                && Scenarios.possibilities(opened.answers()).stream()
                        .map(Possibility::answers)
                        .anyMatch(answers -> make(answers, start, opened.scenario()));
    }

    /** The file's answers as they are to be given in the present month. */
    private Answers today(SavedCase.Opened opened) {
        if (opened.scenario().start().equals(today.month())) {
            return opened.answers();
        }
        var given = new HashMap<>(opened.answers().given());
        given.keySet().removeAll(BY_THE_MONTH);
        AnswersOf.of(opened.scenario(), today.month()).given().forEach((question, fields) -> {
            if (BY_THE_MONTH.contains(question)) {
                given.put(question, fields);
            }
        });
        return new Answers(given);
    }

    /** Whether the answers make the same scenario again. */
    private boolean isWhole(Scenario scenario) {
        try {
            return make(AnswersOf.of(scenario, scenario.start()), scenario.start(), scenario);
        } catch (IllegalArgumentException notOfTheWizard) {
            return false;
        }
    }

    private boolean make(Answers answers, YearMonth start, Scenario scenario) {
        try {
            return told(saved.read(Scenarios.json(answers, start))).equals(told(scenario));
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
