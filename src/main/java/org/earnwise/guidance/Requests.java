package org.earnwise.guidance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shapes of all requests, read from the files beside the rules. */
final class Requests {

    private static final List<String> FILES =
            List.of("rules/access/requests.yaml", "rules/ticket/requests.yaml", "rules/funding/requests.yaml");
    private static final String VOCABULARIES = "vocabularies";

    private final Map<String, RequestShape> shapes = new HashMap<>();
    private final Map<String, List<String>> codes = new HashMap<>();

    Requests(Vocabulary vocabulary) {
        codes.put("preferences", vocabulary.preferences());
        codes.put("activities", List.copyOf(Vocabulary.activities()));
        for (String file : FILES) {
            RuleData.read(file).forEach((name, content) -> {
                Map<String, Object> fields = RuleData.map(file + " " + name, content);
                if (name.equals(VOCABULARIES)) {
                    fields.forEach((key, list) -> codes.put(key, ((List<?>) list).stream().map(String::valueOf).toList()));
                } else {
                    shapes.put(name, RequestShape.of(fields, this::codes));
                }
            });
        }
    }

    private Collection<String> codes(String vocabulary) {
        List<String> known = codes.get(vocabulary);
        if (known == null) {
            throw new IllegalStateException("There is no vocabulary called " + vocabulary);
        }
        return known;
    }

    RequestShape of(Topic topic) {
        return shapes.get(topic.request());
    }
}
