package org.earnwise.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the 46 reasons comes to what its line of the facts says, by the rules and not by its label. */
class ReasonsTest {

    private static final Guidance GUIDANCE = Guidance.builtIn();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    static Stream<Vocabulary.Reason> reasons() {
        return Vocabulary.load().reasons().stream();
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void a_reason_alone_comes_to_its_class_by_its_rules(Vocabulary.Reason reason) {
        Map<String, Object> answer = answer(reason, new LinkedHashMap<>());
        assertThat(answer.get("overall")).as(reason.code()).isEqualTo(reason.outcome());
        assertThat(answer.get("perReason")).isEqualTo(Map.of(reason.code(), reason.outcome()));
        assertThat(texts(answer.get("ruleIds"))).containsAll(reason.rules());
        assertThat(channels(answer)).containsAll(reason.next());
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void no_reason_is_allowed_when_it_was_only_told_unless_it_is_the_persons_own_or_another_programs(
            Vocabulary.Reason reason) {
        Map<String, Object> answer = answer(reason, new LinkedHashMap<>(Map.of("writtenNotice", false)));
        String told = reason.outcome().equals("allowed") && reason.body() == null && !reason.grounds().contains("declined")
                ? "needs-review"
                : reason.outcome();
        assertThat(answer.get("overall")).as(reason.code()).isEqualTo(told);
    }

    @Test
    void there_are_46_reasons_in_order() {
        List<String> codes = reasons().map(Vocabulary.Reason::code).toList();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 46; i++) {
            expected.add("DR-%02d".formatted(i));
        }
        assertThat(codes).isEqualTo(expected);
    }

    private static Map<String, Object> answer(Vocabulary.Reason reason, Map<String, Object> more) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("service", "IPS");
        request.put("agencyType", reason.body() == null ? "dmhas_funded" : reason.body());
        request.put("decision", "denied");
        request.put("reasons", List.of(reason.code()));
        request.put("writtenNotice", true);
        request.putAll(more);
        return GUIDANCE.answer("zero-reject", Map.of("request", request), TODAY, Locale.ENGLISH);
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static List<String> channels(Map<String, Object> answer) {
        return ((List<?>) answer.get("next")).stream().map(n -> (String) ((Map<?, ?>) n).get("channel")).toList();
    }
}
