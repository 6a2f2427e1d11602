package org.earnwise.web.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    List<Open> of(Answers answers, Possibility shown) {
        return WizardPath.open(answers).stream()
                .map(question -> weigh(question, shown.answers()))
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

    private Weighed weigh(Question question, Answers answers) {
        var gains = new ArrayList<BigDecimal>();
        var covered = new ArrayList<Long>();
        for (Map<String, String> trial : question.trials()) {
            var fields = new HashMap<>(answers.of(question.id()));
            fields.putAll(trial);
            try {
                Outcome outcome = advisor.outcome(answers.with(question.id(), fields), false);
                gains.add(outcome.gainInAMonth());
                covered.add(outcome.coveredMonths());
            } catch (ScenarioRefused doesNotFit) {
                // An answer that does not go with the others tells nothing about this question's weight.
                continue;
            }
        }
        BigDecimal spread = gains.isEmpty()
                ? BigDecimal.ZERO
                : gains.stream().max(BigDecimal::compareTo).orElseThrow()
                        .subtract(gains.stream().min(BigDecimal::compareTo).orElseThrow());
        return new Weighed(question, spread, covered.stream().distinct().count() > 1);
    }
}
