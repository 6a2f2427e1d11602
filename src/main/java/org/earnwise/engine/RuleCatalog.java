package org.earnwise.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** Every rule by its id: the sentence it states, the provisions it rests on, and whose rule it is. */
public final class RuleCatalog {

    /**
     * One rule.
     *
     * @param id program and sentence, as in {@code ssdi/A month over the trial work level uses a trial work month}
     * @param sentence true whenever the rule fires
     * @param program the folder below {@code rules/}
     * @param citations labels of the provisions
     * @param force whose word it is, for rules that are not law; else null
     */
    public record Entry(
            String id, String sentence, String program, List<String> citations, @Nullable String force) {}

    private final Map<String, Entry> entries;

    private RuleCatalog(Map<String, Entry> entries) {
        this.entries = entries;
    }

    static RuleCatalog of(KieBase rules) {
        Map<String, Entry> entries = new TreeMap<>();
        rules.getKiePackages().stream().flatMap(p -> p.getRules().stream()).forEach(rule -> {
            Entry entry = entry(rule);
            if (entries.put(entry.id(), entry) != null) {
                throw new IllegalStateException(
                        "Two rules are called \"%s\" in %s; rename one".formatted(rule.getName(), rule.getPackageName()));
            }
        });
        List<String> bare = entries.values().stream()
                .filter(entry -> entry.citations().isEmpty())
                .map(Entry::id)
                .toList();
        if (!bare.isEmpty()) {
            throw new IllegalStateException("Rules without @citation; give each its provision: " + bare);
        }
        return new RuleCatalog(entries);
    }

    private static Entry entry(Rule rule) {
        return new Entry(idOf(rule), rule.getName(), program(rule), citations(rule), text(rule, "force"));
    }

    /** The id of a rule: its own {@code @id} where it has one, else its program and its sentence. */
    public static String idOf(Rule rule) {
        String own = text(rule, "id");
        return own != null ? own : program(rule) + "/" + rule.getName();
    }

    private static String program(Rule rule) {
        return rule.getPackageName().replaceFirst("^rules\\.", "").replace('_', '-');
    }

    private static List<String> citations(Rule rule) {
        String text = text(rule, "citation");
        if (text == null) {
            return List.of();
        }
        return Stream.of(text.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** Metadata arrives with its quotes on this path. */
    private static @Nullable String text(Rule rule, String key) {
        Object value = rule.getMetaData().get(key);
        return value == null ? null : value.toString().strip().replaceAll("^\"|\"$", "");
    }

    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    public Entry get(String id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("No rule has the id " + id);
        }
        return entry;
    }

    @Override
    public String toString() {
        return entries.keySet().stream().collect(Collectors.joining("\n"));
    }
}
