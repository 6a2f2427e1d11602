package org.earnwise.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.AfterAll;
import io.cucumber.java.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.earnwise.engine.RuleBase;
import org.earnwise.engine.RuleCatalog;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which rule fired in which scenario. When every feature has run, a rule that none of them fired fails the suite
 * (unless {@code -Dearnwise.rules-proven=false}), and the list is kept with the classes for whoever asks what shows a
 * rule.
 */
public final class Proven {

    /** Where the list stands on the class path. */
    static final String FIRED = "META-INF/earnwise/fired.json";

    private static final String SWITCH = "earnwise.rules-proven";
    private static final Path SCENARIOS = Path.of("scenarios");

    private static final Map<String, Set<String>> FIRED_IN = new TreeMap<>();
    private static final Set<String> FEATURES = new TreeSet<>();

    private final World world;

    Proven(World world) {
        this.world = world;
    }

    @After
    public void remember(Scenario scenario) {
        FEATURES.add(feature(scenario));
        String name = feature(scenario) + ": " + scenario.getName();
        if (world.hasRun()) {
            world.run().fired().forEach(rule -> prove(rule, name));
        }
        world.firedBesides().forEach(rule -> prove(rule, name));
    }

    private static void prove(String rule, String name) {
        FIRED_IN.computeIfAbsent(rule, r -> new TreeSet<>()).add(name);
    }

    /** Program and provision, as in {@code ssdi/extended-period}. */
    private static String feature(Scenario scenario) {
        String uri = scenario.getUri().toString();
        return uri.substring(uri.lastIndexOf("scenarios/") + "scenarios/".length()).replace(".feature", "");
    }

    @AfterAll
    public static void everyRuleIsShownByAScenario() throws IOException {
        if (!everyFeatureRan()) {
            return;
        }
        Path file = Path.of("target", "classes").resolve(FIRED);
        Files.createDirectories(file.getParent());
        JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, json.writeValueAsString(FIRED_IN) + "\n");
        if (Boolean.parseBoolean(System.getProperty(SWITCH, "false"))) {
            List<String> never = new ArrayList<>(RuleBase.benefits().catalog().all().stream()
                    .map(RuleCatalog.Entry::id)
                    .toList());
            never.removeAll(FIRED_IN.keySet());
            assertThat(never).as("rules that no scenario fires").isEmpty();
        }
    }

    private static boolean everyFeatureRan() throws IOException {
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".feature"))
                    .map(file -> SCENARIOS.relativize(file).toString().replace('\\', '/').replace(".feature", ""))
                    .allMatch(FEATURES::contains);
        }
    }
}
