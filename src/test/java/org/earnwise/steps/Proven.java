package org.earnwise.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.AfterAll;
import io.cucumber.java.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Which rule fired in which scenario. When every feature has run, a rule that none of them fired fails the suite, and so
 * does one that fired in every scenario of its own folder: nothing there shows where it ends (unless
 * {@code -Dearnwise.rules-proven=false}). What shows a rule is kept with the classes, for whoever
 * asks.
 */
public final class Proven {

    /** Where the list stands on the class path. */
    static final String FIRED = "META-INF/earnwise/fired.json";

    private static final String SWITCH = "earnwise.rules-proven";
    /** Rules that state an amount of the year or add up the month for everybody: nobody is left whom they do not reach. */
    private static final Set<String> HOLD_FOR_EVERYBODY = Set.of(
            "energy/The income limit is a share of the State's median for the household's size, cut to whole dollars",
            "household/The poverty guideline is one amount for the first person and another for each further person",
            "medicare/The limits are multiples of the poverty guideline for one, or for two with a spouse, up to the next"
                    + " dollar",
            "net/Cash of the month is pay and cash benefits of the household, less taxes, premiums and work expenses",
            "net/What is left to live on is cash and SNAP, less the rent",
            "ssi/The federal part of the threshold is twelve times twice the rate and the earned exclusions");

    private static final Path SCENARIOS = Path.of("scenarios");

    private static final Map<String, Set<String>> FIRED_IN = new TreeMap<>();
    private static final Set<String> FEATURES = new TreeSet<>();

    /** Of each folder, how many scenarios ran. */
    private static final Map<String, Integer> RUNS = new TreeMap<>();

    /** Of each rule, in how many scenarios of a folder it fired. */
    private static final Map<String, Integer> FIRINGS = new TreeMap<>();

    private final World world;

    Proven(World world) {
        this.world = world;
    }

    @After
    public void remember(Scenario scenario) {
        FEATURES.add(feature(scenario));
        String name = feature(scenario) + ": " + scenario.getName();
        Set<String> fired = new TreeSet<>(world.firedBesides());
        if (world.hasRun()) {
            fired.addAll(world.run().fired());
        }
        String folder = folder(feature(scenario));
        RUNS.merge(folder, 1, Integer::sum);
        for (String rule : fired) {
            FIRED_IN.computeIfAbsent(rule, r -> new TreeSet<>()).add(name);
            FIRINGS.merge(folder + ": " + rule, 1, Integer::sum);
        }
    }

    private static String folder(String feature) {
        return feature.substring(0, feature.indexOf('/'));
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
        Files.writeString(file, json.writeValueAsString(shown()) + "\n");
        if (Boolean.parseBoolean(System.getProperty(SWITCH, "true"))) {
            assertThat(rules().map(RuleCatalog.Entry::id).filter(rule -> !FIRED_IN.containsKey(rule)))
                    .as("rules that no scenario fires: write one in the feature named like the rule's file")
                    .isEmpty();
            assertThat(rules().filter(rule -> !HOLD_FOR_EVERYBODY.contains(rule.id())).filter(Proven::firesThroughout))
                    .extracting(RuleCatalog.Entry::id)
                    .as("rules that every scenario of their folder fires: write one that nearly does")
                    .isEmpty();
        }
    }

    /** Of each rule the scenarios of its own folder, which are about it; where there are none, all. */
    private static Map<String, Set<String>> shown() {
        Map<String, Set<String>> shown = new TreeMap<>(FIRED_IN);
        rules().filter(rule -> FIRED_IN.containsKey(rule.id())).forEach(rule -> {
            Set<String> own = new TreeSet<>(FIRED_IN.get(rule.id()));
            own.removeIf(name -> !folder(name).equals(rule.program()));
            if (!own.isEmpty()) {
                shown.put(rule.id(), own);
            }
        });
        return shown;
    }

    private static Stream<RuleCatalog.Entry> rules() {
        return Stream.of(RuleBase.benefits(), RuleBase.guidance())
                .flatMap(rules -> rules.catalog().all().stream());
    }

    private static boolean firesThroughout(RuleCatalog.Entry rule) {
        int runs = RUNS.getOrDefault(rule.program(), 0);
        return FIRINGS.getOrDefault(rule.program() + ": " + rule.id(), 0) == runs;
    }

    private static boolean everyFeatureRan() throws IOException {
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".feature"))
                    .map(file -> SCENARIOS.relativize(file).toString().replace('\\', '/').replace(".feature", ""))
                    .allMatch(FEATURES::contains);
        }
    }
}
