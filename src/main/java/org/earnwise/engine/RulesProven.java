package org.earnwise.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** In which scenarios each rule fired, as the scenarios themselves noted when they last ran in the build. */
public final class RulesProven {

    /** Written when the scenarios run, before the program is packed. */
    public static final String FILE = "META-INF/earnwise/fired.json";

    private final Map<String, List<String>> scenarios;

    private RulesProven(Map<String, List<String>> scenarios) {
        this.scenarios = scenarios;
    }

    /** What is known; nothing where the scenarios have not run. */
    public static RulesProven load() {
        try (InputStream in = RulesProven.class.getClassLoader().getResourceAsStream(FILE)) {
            return new RulesProven(
                    in == null ? Map.of() : JsonMapper.shared().readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> scenariosOf(String rule) {
        return scenarios.getOrDefault(rule, List.of());
    }
}
