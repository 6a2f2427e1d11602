package org.earnwise.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order in which rules are best looked at: one that states a kind of fact before those that read it. Rules only add
 * facts, so it changes no answer, but for a rule that tests with {@code not} for what others state: that one comes after them, which
 * a test holds. And it lets a rule fire for many months at a time, where the engine's own order, which
 * begins anew in each package, goes back and forth between rules. Read from the text of the rules: a kind of fact comes
 * after every kind that it rests on.
 */
final class RuleOrder {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"(.+?)\"(.*?)^when(.*?)^then(.*?)^end");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+)");
    private static final Pattern READ = Pattern.compile("\\b([A-Z]\\w*)\\(");
    private static final Pattern STATED = Pattern.compile("insert\\(\\s*(?:new\\s+)?([A-Z]\\w*|\\$\\w+|[a-z]\\w*)");

    /** What {@code Findings} makes. */
    private static final String FINDING = "Finding";

    /** What is said to somebody, and no rule goes by. */
    private static final Set<String> WORDS = Set.of(FINDING, "Report", "Question", "Assumption");

    /** How a consequence says something, and nothing else: by a finding of {@code Findings}, or one of the other words. */
    private static final Pattern SAID = Pattern.compile("insert\\(\\s*(?:(?:milestone|protection|change|caution|action|unknown)\\("
            + "|(?:new\\s+)?(?:Report|Question|Assumption)\\b)");

    private static final Pattern INSERTED = Pattern.compile("\\binsert\\(");

    private record Rule(String name, Set<String> read, Set<String> stated, boolean saysOnly) {}

    private RuleOrder() {}

    /** The rules of these files as {@code package/name}, each after those that state what it reads, where that can be. */
    static List<String> of(List<RuleSource> sources) {
        List<Rule> rules = rules(sources);
        Map<String, Integer> restsOn = restsOn(rules);
        return rules.stream()
                .sorted(Comparator.comparing((Rule rule) -> rank(rule, restsOn)).thenComparing(Rule::name))
                .map(Rule::name)
                .toList();
    }

    /** Those that only say something, as {@code package/name}. Refuses a rule that goes by what was said. */
    static List<String> saying(List<RuleSource> sources) {
        List<Rule> rules = rules(sources);
        for (Rule rule : rules) {
            if (!Collections.disjoint(rule.read(), WORDS)) {
                throw new IllegalArgumentException(rule.name() + " goes by what another rule says (one of " + WORDS
                        + "); let it go by the fact that the other rule goes by");
            }
        }
        return rules.stream()
                .filter(Rule::saysOnly)
                .map(Rule::name)
                .sorted()
                .toList();
    }

    private static List<Rule> rules(List<RuleSource> sources) {
        List<Rule> rules = new ArrayList<>();
        for (RuleSource source : sources) {
            Matcher named = PACKAGE.matcher(source.text());
            String folder = named.find() ? named.group(1) : "";
            Matcher rule = RULE.matcher(source.text());
            while (rule.find()) {
                rules.add(new Rule(
                        folder + "/" + rule.group(1),
                        read(rule.group(3)),
                        stated(rule.group(3), rule.group(4)),
                        saysOnly(rule.group(4))));
            }
        }
        return rules;
    }

    private static int rank(Rule rule, Map<String, Integer> restsOn) {
        return rule.stated().stream()
                .mapToInt(kind -> restsOn.getOrDefault(kind, 0))
                .max()
                .orElse(0);
    }

    private static Set<String> read(String conditions) {
        Set<String> kinds = new TreeSet<>();
        Matcher pattern = READ.matcher(conditions);
        while (pattern.find()) {
            kinds.add(pattern.group(1));
        }
        return kinds;
    }

    private static Set<String> stated(String conditions, String consequence) {
        Set<String> kinds = new TreeSet<>();
        Matcher insert = STATED.matcher(consequence);
        while (insert.find()) {
            kinds.add(kind(insert.group(1), conditions));
        }
        return kinds;
    }

    /** Anything that is not surely said is taken as a fact that others go by. */
    private static boolean saysOnly(String consequence) {
        long said = SAID.matcher(consequence).results().count();
        return said > 0 && said == INSERTED.matcher(consequence).results().count();
    }

    /** What a variable's own method returns is taken to be of the variable's kind, as with a standing's next month. */
    private static String kind(String stated, String conditions) {
        if (!stated.startsWith("$")) {
            return Character.isUpperCase(stated.charAt(0)) ? stated : FINDING;
        }
        Matcher bound = Pattern.compile("([A-Z]\\w*)\\([^\\n]*" + Pattern.quote(stated) + "\\s*:\\s*this\\b")
                .matcher(conditions);
        return bound.find() ? bound.group(1) : FINDING;
    }

    /** How many kinds of fact each kind rests on, at any remove; kinds that rest on each other have the same. */
    private static Map<String, Integer> restsOn(List<Rule> rules) {
        Map<String, Set<String>> grounds = new HashMap<>();
        for (Rule rule : rules) {
            for (String kind : rule.stated()) {
                grounds.computeIfAbsent(kind, k -> new HashSet<>()).addAll(rule.read());
            }
        }
        Map<String, Integer> restsOn = new HashMap<>();
        for (String kind : grounds.keySet()) {
            Set<String> seen = new HashSet<>();
            Deque<String> open = new ArrayDeque<>(grounds.get(kind));
            while (!open.isEmpty()) {
                String ground = open.pop();
                if (seen.add(ground)) {
                    open.addAll(grounds.getOrDefault(ground, Set.of()));
                }
            }
            restsOn.put(kind, seen.size());
        }
        return restsOn;
    }
}
