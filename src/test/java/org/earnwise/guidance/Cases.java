package org.earnwise.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The given cases: a request, and what its answer has to say. */
public final class Cases {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** One case. */
    public record Case(String id, String group, String title, String asOf, Map<String, Object> input, Map<String, Object> expect) {}

    private Cases() {}

    @SuppressWarnings("unchecked")
    static Map<String, Case> all() {
        try (InputStream in = Cases.class.getResourceAsStream("/cases/access.json")) {
            Map<String, Object> file = JSON.readValue(in, Map.class);
            Map<String, Case> cases = new LinkedHashMap<>();
            for (Map<String, Object> one : (List<Map<String, Object>>) file.get("cases")) {
                Case read = new Case(
                        (String) one.get("id"),
                        (String) one.get("group"),
                        (String) one.get("title"),
                        (String) one.get("asOf"),
                        (Map<String, Object>) one.get("input"),
                        (Map<String, Object>) one.get("expect"));
                cases.put(read.id(), read);
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JSON object as maps and lists. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> json(String text) {
        return JSON.readValue(text, Map.class);
    }
}
