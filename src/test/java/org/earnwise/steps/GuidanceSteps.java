package org.earnwise.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.earnwise.engine.RuleBase;
import org.earnwise.guidance.GuidanceRun;
import org.jspecify.annotations.Nullable;

/** Questions about services, the Ticket and who can pay, and the rules that their answers rest on. */
public final class GuidanceSteps {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final World world;
    private @Nullable GuidanceRun run;

    GuidanceSteps(World world) {
        this.world = world;
    }

    /** Things told, as in {@code decision: denied; reasons: DR-01}. */
    @When("^somebody asks about ([a-z-]+), telling (.+)$")
    public void ask(String topic, String sentences) {
        Map<String, Object> request = new LinkedHashMap<>();
        Questions.of(topic).read(sentences, request);
        run = new GuidanceRun(topic, request, TODAY);
        world.firedBesides(run.fired());
    }

    @Then("^the answer rests on \"(.+)\"$")
    public void restsOn(String sentence) {
        assertThat(sentences()).contains(sentence);
    }

    @Then("^the answer does not rest on \"(.+)\"$")
    public void doesNotRestOn(String sentence) {
        assertThat(RuleBase.guidance().catalog().all()).anyMatch(entry -> entry.sentence().equals(sentence));
        assertThat(sentences()).doesNotContain(sentence);
    }

    /** A value of the answer: a word, a number, yes or no. */
    @Then("^the answer's (.+) is ([^\"]+)$")
    public void answer(String words, String expected) {
        Map<String, Object> answer = java.util.Objects.requireNonNull(run).answer();
        Object found = answer.get(Questions.camel(words));
        assertThat(found).as("%s in %s", words, answer).isNotNull();
        if (found instanceof Number number) {
            assertThat(new BigDecimal(number.toString())).isEqualByComparingTo(expected);
            return;
        }
        assertThat(Questions.shown(found)).isEqualTo(expected);
    }

    /** A way to go on, by the number of its rule, has a last day. */
    @Then("^(NX-\\d\\d) is due by (\\d{1,2} \\w+ \\d{4})$")
    public void due(String channel, String day) {
        List<?> next = (List<?>) java.util.Objects.requireNonNull(run).answer().get("next");
        assertThat(next)
                .map(way -> (Map<?, ?>) way)
                .filteredOn(way -> channel.equals(way.get("channel")))
                .extracting(way -> String.valueOf(way.get("by")))
                .containsExactly(new Words().date(day).toString());
    }

    private Set<String> sentences() {
        Set<String> sentences = new TreeSet<>();
        java.util.Objects.requireNonNull(run)
                .fired()
                .forEach(rule -> sentences.add(RuleBase.guidance().catalog().get(rule).sentence()));
        return sentences;
    }
}
