package org.earnwise.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer says as a whole, where its parts have to agree. */
class AnswersTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Guidance GUIDANCE = Guidance.builtIn();

    private static Map<String, Object> ask(String topic, Map<?, ?> request) {
        return GUIDANCE.answer(topic, request, TODAY, Locale.ENGLISH);
    }

    @Test
    void the_stream_that_comes_first_is_among_the_streams() {
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("waiver", null);
        for (String activity : Vocabulary.activities()) {
            for (Map<String, ?> context : List.<Map<String, ?>>of(Map.of(), Map.of("medicaid", false), nobody)) {
                Map<String, Object> answer = ask("funding", Map.of("activity", activity, "context", context));
                assertThat((List<?>) answer.get("streams"))
                        .as("%s %s", activity, context)
                        .map(stream -> String.valueOf(((Map<?, ?>) stream).get("stream")))
                        .contains(String.valueOf(answer.get("firstStream")))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"FS-22, mental_health_waiver", "FS-23, mental_health_waiver", "FS-22,", "FS-23,"})
    void peer_support_names_both_of_its_rows(String activity, String waiver) {
        Map<String, Object> context = new HashMap<>();
        context.put("waiver", waiver);
        assertThat(rules(ask("funding", Map.of("activity", activity, "context", context)))).contains("FS-22", "FS-23");
    }

    @Test
    void an_intake_of_which_nothing_is_told_is_asked_about() {
        Map<String, Object> answer = ask("intake", Map.of("intake", Map.of()));
        assertThat(answer).containsEntry("result", null);
        assertThat((List<?>) answer.get("unanswered")).hasSize(3);
    }

    @Test
    void progress_of_which_nothing_is_told_is_open() {
        for (int period = 1; period <= 8; period++) {
            Map<String, Object> answer = ask("timely-progress", Map.of("period", period));
            assertThat(answer).containsEntry("met", null).containsEntry("by", null);
            assertThat(rules(answer)).contains("TP-10").doesNotContain("TP-11");
        }
    }

    @Test
    void a_try_out_with_no_job_behind_it_brings_no_milestone() {
        Map<String, Object> month = Map.of("gross", 1300, "ongoingJob", false);
        Map<String, Object> answer = ask(
                "milestones",
                Map.of("benefit", "SSDI", "year", 2025, "lookbackAboveTwl", "none", "months", List.of(month, month, month)));
        assertThat((List<?>) answer.get("phase1Attained")).isEmpty();
        assertThat(answer.get("checks")).isEqualTo(List.of("no-ongoing-job"));
    }

    @Test
    void several_gaps_at_once_are_all_told_and_what_was_asked_about_stands_first() {
        Map<String, Object> plan =
                Map.of("plan", Map.of("domains", Map.of("physicalHealth", "missing"), "accountablePersons", List.of()));
        assertThat(ask("plan", plan))
                .containsEntry("result", "PLAN-GAP")
                .containsEntry("results", List.of("PLAN-GAP", "ACCOUNTABILITY-GAP"));
    }

    @Test
    void what_is_not_allowed_stands_before_what_is() {
        assertThat(ask("ticket", Map.of("network", Map.of("declined", true, "asksMoney", true))))
                .containsEntry("result", "not-allowed")
                .containsEntry("results", List.of("not-allowed", "allowed"));
        assertThat(ask("ticket", Map.of("network", Map.of("declined", true))))
                .containsEntry("result", "allowed")
                .doesNotContainKey("results");
    }

    private static List<String> rules(Map<String, Object> answer) {
        return ((List<?>) answer.get("ruleIds")).stream().map(String::valueOf).toList();
    }
}
