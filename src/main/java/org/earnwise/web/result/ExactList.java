package org.earnwise.web.result;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earnwise.web.AdviceDoor;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.earnwise.web.ScenarioRefused;
import org.earnwise.web.wizard.Possibility;
import org.earnwise.web.wizard.Question;
import org.earnwise.web.wizard.WizardPath;
import org.jspecify.annotations.Nullable;

/**
 * What would make the answer more exact, the question first that could change it most. How much is found by trying: the
 * advisor is asked again with answers that lie far apart.
 */
final class ExactList {

    private final Advisor advisor;
    private final Say say;

    ExactList(Advisor advisor, Say say) {
        this.advisor = advisor;
        this.say = say;
    }

    /**
     * A question still open.
     *
     * @param amount by how much a month it could change the result, when that is a real difference
     * @param coverage whether it could change health coverage
     * @param tried whether it could be tried how much depends on it
     * @param answered whether it was answered as not sure
     */
    record Open(String question, @Nullable String amount, boolean coverage, boolean tried, boolean answered) {}

    private record Weighed(Question question, BigDecimal spread, boolean coverage) {}

    private record Trial(Question question, Answers answers) {}

    private record Effect(Question question, BigDecimal left, List<String> coverage) {}

    List<Open> of(Answers answers, Possibility shown) {
        List<Question> open = WizardPath.open(answers, advisor.start());
        List<Effect> effects = effects(open, shown.answers());
        return open.stream()
                .map(question -> weigh(question, effects))
                .sorted(Comparator.comparing(Weighed::spread).reversed()
                        .thenComparing(weighed -> weighed.coverage() ? 0 : 1))
                .map(weighed -> new Open(
                        weighed.question().id(),
                        Outcome.close(weighed.spread(), BigDecimal.ZERO) ? null : say.about(weighed.spread()),
                        weighed.coverage(),
                        !weighed.question().trials().isEmpty(),
                        answers.answered(weighed.question().id())))
                .toList();
    }

    /** Every trial of every question, on all cores: they do not depend on each other. */
    private List<Effect> effects(List<Question> open, Answers answers) {
        return open.stream()
                .flatMap(question -> question.trials().stream().map(trial -> trial(question, trial, answers)))
                .toList()
                .parallelStream()
                .flatMap(trial -> effect(trial).stream())
                .toList();
    }

    private static Trial trial(Question question, Map<String, String> trial, Answers answers) {
        var fields = new HashMap<>(answers.of(question.id()));
        fields.putAll(trial);
        return new Trial(question, answers.with(question.id(), fields));
    }

    private Optional<Effect> effect(Trial trial) {
        try {
            AdviceDoor.Beside beside = advisor.beside(trial.answers());
            return Optional.of(new Effect(
                    trial.question(),
                    Outcome.leftInAMonth(beside.work(), advisor.planStart(trial.answers())),
                    Outcome.coverage(beside.work(), beside.other())));
        } catch (ScenarioRefused doesNotFit) {
            // An answer that does not go with the others tells nothing about this question's weight.
            return Optional.empty();
        }
    }

    private static Weighed weigh(Question question, List<Effect> effects) {
        List<Effect> own = effects.stream()
                .filter(effect -> effect.question().equals(question))
                .toList();
        List<BigDecimal> left = own.stream().map(Effect::left).sorted().toList();
        BigDecimal spread = left.isEmpty() ? BigDecimal.ZERO : left.get(left.size() - 1).subtract(left.get(0));
        return new Weighed(question, spread, own.stream().map(Effect::coverage).distinct().count() > 1);
    }
}
