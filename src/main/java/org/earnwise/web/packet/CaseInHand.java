package org.earnwise.web.packet;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.earnwise.scenario.Scenario;
import org.earnwise.web.AdviceDoor;
import org.earnwise.web.Answers;
import org.earnwise.web.BroughtCase;
import org.earnwise.web.Say;
import org.earnwise.web.ScenarioRefused;
import org.earnwise.web.Today;
import org.earnwise.web.Visit;
import org.earnwise.web.wizard.Assumed;
import org.earnwise.web.wizard.Possibility;
import org.earnwise.web.wizard.Question;
import org.earnwise.web.wizard.Scenarios;
import org.earnwise.web.wizard.WizardPath;
import org.springframework.stereotype.Component;

/** The case of a visit: from the answers given, else from the file brought. Nothing of the advice is kept. */
@Component
class CaseInHand {

    private final Visit visit;
    private final AdviceDoor door;
    private final SavedCase saved;
    private final Today today;
    private final Say say;

    CaseInHand(Visit visit, AdviceDoor door, SavedCase saved, Today today, Say say) {
        this.visit = visit;
        this.door = door;
        this.saved = saved;
        this.today = today;
        this.say = say;
    }

    /**
     * What was told, without advice.
     *
     * @param reading which way to understand answers that can be understood in several
     */
    Scenario scenario(HttpServletRequest request, String reading) throws NoCase {
        Answers answers = visit.answers(request);
        if (!answers.isEmpty()) {
            return told(chosen(whole(answers), reading));
        }
        return visit.kept(request, BroughtCase.class)
                .map(BroughtCase::scenario)
                .orElseThrow(() -> new NoCase("/ended"));
    }

    /** The answers themselves, to be kept beside the scenario that they make; none for a case that was brought as it is. */
    Answers answers(HttpServletRequest request) {
        return visit.answers(request);
    }

    /** What was told, and the advice on it in the language of the page. */
    Case advised(HttpServletRequest request, String reading) throws NoCase {
        Scenario scenario = scenario(request, reading);
        Answers answers = visit.answers(request);
        try {
            return new Case(
                    scenario,
                    door.advise(saved.write(scenario), say.language()),
                    answers.isEmpty() ? List.of() : assumed(answers),
                    answers);
        } catch (ScenarioRefused refused) {
            throw new NoCase("/result");
        }
    }

    private Scenario told(Answers answers) throws NoCase {
        try {
            return saved.read(Scenarios.json(answers, month()));
        } catch (CaseRefused refused) {
            // Answers that fit each field but not each other: the result page says which.
            throw new NoCase("/result");
        }
    }

    private static Answers whole(Answers answers) throws NoCase {
        Optional<Question> open = WizardPath.firstOpen(answers);
        if (open.isPresent()) {
            throw new NoCase("/questions/" + open.get().id());
        }
        return answers;
    }

    private static Answers chosen(Answers answers, String reading) {
        List<Possibility> possibilities = Scenarios.possibilities(answers);
        return possibilities.stream()
                .filter(possibility -> possibility.kind().equalsIgnoreCase(reading))
                .findFirst()
                .orElse(possibilities.get(0))
                .answers();
    }

    private List<String> assumed(Answers answers) {
        return Scenarios.assumed(answers, month()).stream().map(this::words).toList();
    }

    private String words(Assumed assumed) {
        Object[] values = assumed.values().stream()
                .map(value -> value instanceof String key && key.startsWith("wizard.") ? say.text(key) : value)
                .toArray();
        return say.text(assumed.key(), values);
    }

    private YearMonth month() {
        return today.month();
    }
}
