package org.earnwise.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every given case, read as strictly as its file allows. */
class CasesTest {

    private static final Guidance GUIDANCE = Guidance.builtIn();

    static Stream<Cases.Case> cases() {
        return Cases.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_answer_says_what_the_case_expects(Cases.Case given) {
        Map<String, Object> answer =
                GUIDANCE.answer(given.group(), given.input(), LocalDate.parse(given.asOf()), Locale.ENGLISH);
        given.expect().forEach((key, expected) -> assertThat(matches(key, expected, answer))
                .as("%s %s: %s expected %s in %s", given.id(), given.title(), key, expected, answer)
                .isTrue());
    }

    static boolean matches(String key, Object expected, Map<String, Object> answer) {
        return switch (key) {
            case "ruleIds" -> texts(answer.get(key)).containsAll(texts(expected));
            case "mustNotRuleIds" -> texts(answer.get("ruleIds")).stream().noneMatch(texts(expected)::contains);
            case "next" -> channels(answer).containsAll(texts(expected));
            case "shownFirst", "gaps", "missing", "notStreams" ->
                Set.copyOf(texts(answer.get(key))).equals(Set.copyOf(texts(expected)));
            case "flags", "citations" -> texts(answer.get(key)).containsAll(texts(expected));
            default -> answer.containsKey(key) && same(expected, answer.get(key));
        };
    }

    private static List<String> channels(Map<String, Object> answer) {
        return ((List<?>) answer.get("next")).stream().map(n -> (String) ((Map<?, ?>) n).get("channel")).toList();
    }

    private static List<String> texts(Object list) {
        return list == null ? List.of() : ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static boolean same(Object expected, Object found) {
        if (expected instanceof Number a && found instanceof Number b) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
        }
        if (expected instanceof List<?> a && found instanceof List<?> b) {
            List<Object> left = new ArrayList<>(a);
            return a.size() == b.size() && java.util.stream.IntStream.range(0, a.size()).allMatch(i -> same(left.get(i), b.get(i)));
        }
        if (expected instanceof Map<?, ?> a && found instanceof Map<?, ?> b) {
            return a.keySet().equals(b.keySet()) && a.keySet().stream().allMatch(k -> same(a.get(k), b.get(k)));
        }
        return expected == null ? found == null : expected.equals(found);
    }
}
