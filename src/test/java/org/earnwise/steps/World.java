package org.earnwise.steps;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earnwise.advice.RulesRun;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one scenario tells about a person, as a scenario of the contract, and what the rules answer to it. Who is not
 * described is 40 years old, has $0 saved and gets nothing.
 */
public final class World {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Object> told = new LinkedHashMap<>();
    private final Set<RulesRun.End> ends = EnumSet.noneOf(RulesRun.End.class);
    private final Set<String> besides = new java.util.TreeSet<>();
    private boolean withWork = true;
    private @Nullable RulesRun run;

    World() {
        tell("person.born", "1985-05");
        tell("resources.countable", 0);
    }

    /** Puts a value at a dotted place of the contract's scenario. */
    void tell(String path, @Nullable Object value) {
        int dot = path.lastIndexOf('.');
        object(dot < 0 ? "" : path.substring(0, dot)).put(path.substring(dot + 1), plain(value));
    }

    void forget(String path) {
        int dot = path.lastIndexOf('.');
        object(path.substring(0, dot)).remove(path.substring(dot + 1));
    }

    /** Adds an entry to a list of the contract's scenario. */
    void add(String path, Map<String, Object> entry) {
        Map<String, Object> kept = new LinkedHashMap<>();
        entry.forEach((name, value) -> kept.put(name, plain(value)));
        list(path).add(kept);
    }

    /** Puts a value into the latest entry of a list. */
    void tellLast(String path, String name, @Nullable Object value) {
        List<Map<String, Object>> entries = list(path);
        entries.get(entries.size() - 1).put(name, plain(value));
    }

    /** Replaces a figure; its id has dots of its own. */
    void figure(String id, BigDecimal amount) {
        object("figures").put(id, amount);
    }

    void look(YearMonth start, int months) {
        tell("start", start);
        tell("months", months);
        run = null;
    }

    void atEnd(RulesRun.End end) {
        ends.add(end);
        run = null;
    }

    void withoutWork() {
        withWork = false;
        run = null;
    }

    RulesRun run() {
        if (run == null) {
            byte[] json = json().getBytes(StandardCharsets.UTF_8);
            run = withWork ? RulesRun.of(json, ends) : RulesRun.withoutWork(json, ends);
        }
        return run;
    }

    /** Remembers rules that fired on facts given to them directly. */
    void firedBesides(Set<String> rules) {
        besides.addAll(rules);
    }

    /** Rules that fired on facts given to them directly. */
    Set<String> firedBesides() {
        return besides;
    }

    /** Whether the rules have been run. */
    boolean hasRun() {
        return run != null;
    }

    /** What was told, as a scenario of the contract. */
    String json() {
        return JSON.writeValueAsString(told);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof BigDecimal || value instanceof Number || value instanceof Boolean || value == null) {
            return value;
        }
        return value instanceof List<?> several
                ? new ArrayList<>(several.stream().map(World::plain).toList())
                : value.toString();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> object(String path) {
        Map<String, Object> object = told;
        if (!path.isEmpty()) {
            for (String name : path.split("\\.")) {
                object = (Map<String, Object>) object.computeIfAbsent(name, n -> new LinkedHashMap<>());
            }
        }
        return object;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> list(String path) {
        int dot = path.lastIndexOf('.');
        return (List<Map<String, Object>>) object(dot < 0 ? "" : path.substring(0, dot))
                .computeIfAbsent(path.substring(dot + 1), n -> new ArrayList<>());
    }
}
