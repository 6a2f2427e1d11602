package org.earnwise.guidance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.earnwise.engine.Derived;
import org.earnwise.engine.RuleBase;
import org.earnwise.figures.FigureBook;

/** For tests: one question of guidance put through the rules, with the rules noted that fired. */
public final class GuidanceRun {

    private static final FigureBook FIGURES = FigureBook.load();

    private final Set<String> fired = new TreeSet<>();
    private final Map<String, Object> answer;

    /** Asks a question on a day. */
    public GuidanceRun(String topic, Map<String, Object> request, LocalDate today) {
        answer = new Guidance(RuleBase.guidance(), FIGURES, this::run).answer(topic, request, today, Locale.ENGLISH);
    }

    private Derived run(Collection<?> facts) {
        Derived derived = RuleBase.guidance().runNotingRules(facts);
        fired.addAll(derived.firedRules());
        return derived;
    }

    /** The answer, as a reader in English gets it. */
    public Map<String, Object> answer() {
        return answer;
    }

    /** Ids of every rule that fired. */
    public Set<String> fired() {
        return Set.copyOf(fired);
    }
}
