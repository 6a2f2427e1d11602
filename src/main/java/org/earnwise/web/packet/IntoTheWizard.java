package org.earnwise.web.packet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Person;
import org.earnwise.scenario.Plan;
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

    /** What is told and counts: not how long to look ahead, the town, names, or which defaults were written out. */
    private static Scenario told(Scenario scenario) {
        Person person = scenario.person();
        return new Scenario(
                scenario.start(),
                Scenario.DEFAULT_MONTHS,
                new Person(
                        person.born(),
                        person.blind(),
                        person.student(),
                        person.disabled(),
                        person.disabledBefore22(),
                        null,
                        person.living(),
                        person.facilityRate(),
                        person.stays()),
                scenario.spouse(),
                scenario.children(),
                scenario.resources(),
                scenario.benefits(),
                scenario.otherIncome(),
                scenario.housing(),
                scenario.expenses(),
                unnamed(scenario.work()),
                scenario.plans().stream()
                        .map(plan -> new Plan("", unnamed(plan.work()), plan.expenses()))
                        .toList(),
                Map.copyOf(scenario.figures()),
                Set.of());
    }

    private static List<Job> unnamed(List<Job> jobs) {
        return jobs.stream()
                .map(job -> new Job(
                        null,
                        job.from(),
                        job.to(),
                        job.gross(),
                        job.hoursPerWeek(),
                        job.hourlyWage(),
                        job.payEvery(),
                        job.firstPayday(),
                        job.selfEmployed(),
                        job.hoursPerMonth(),
                        job.employerSubsidyMonthly(),
                        job.stoppedBecause()))
                .toList();
    }
}
