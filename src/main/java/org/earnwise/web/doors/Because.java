package org.earnwise.web.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that spoke: its sentence with whose word it is, and where to read it.
 *
 * @param force the first letter of its force
 */
record Because(String rule, String force, String text, List<Source> sources) {

    /** A place to read. */
    record Source(String label, @Nullable String url) {}

    /** The family of a rule, such as {@code ZR}. */
    String family() {
        return rule.substring(0, 2);
    }

    /** The number of the rule, or of the numbered rule that it stands below. */
    String numbered() {
        return rule.split("\\.")[0];
    }

    /** All rules of an answer, in its order. */
    static List<Because> of(Map<String, Object> answer) {
        return maps(answer.get("because")).stream().map(Because::read).toList();
    }

    /** One rule as guidance words it. */
    static Because read(Map<String, Object> because) {
        List<Source> sources = new ArrayList<>();
        for (Map<String, Object> citation : maps(because.get("citations"))) {
            sources.add(new Source(String.valueOf(citation.get("label")), (String) citation.get("url")));
        }
        return new Because(
                String.valueOf(because.get("rule")),
                String.valueOf(because.get("force")).substring(0, 1),
                String.valueOf(because.get("text")),
                sources);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(@Nullable Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }

    /** A list of an answer, as texts. */
    static List<String> texts(Map<String, Object> answer, String key) {
        return answer.get(key) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}
