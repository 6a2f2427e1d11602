package org.earnwise.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.core.common.InternalFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/** Every fact after the rules have fired, by its type, with the reasons where they were asked for. */
public final class Derived {

    private final Map<Class<?>, List<Object>> facts;
    private final @Nullable Reasons reasons;
    private final @Nullable FiredRules fired;

    private Derived(Map<Class<?>, List<Object>> facts, @Nullable Reasons reasons, @Nullable FiredRules fired) {
        this.facts = facts;
        this.reasons = reasons;
        this.fired = fired;
    }

    static Derived of(KieSession session, @Nullable Reasons reasons, @Nullable FiredRules fired) {
        Map<Class<?>, List<Object>> facts = new HashMap<>();
        for (Object fact : reasons == null ? session.getObjects() : inOrder(session)) {
            facts.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        }
        return new Derived(facts, reasons, fired);
    }

    /** In the order in which they were stated, so that the same question gets its reasons in the same order. */
    private static List<Object> inOrder(KieSession session) {
        return session.<InternalFactHandle>getFactHandles().stream()
                .sorted(Comparator.comparingLong(InternalFactHandle::getId))
                .map(InternalFactHandle::getObject)
                .toList();
    }

    /** All facts of one type, in an order that stays the same only where reasons were asked for. */
    @SuppressWarnings("unchecked")
    public <T> List<T> all(Class<T> type) {
        return (List<T>) facts.getOrDefault(type, List.of());
    }

    /** The types that facts came in. */
    public Iterable<Class<?>> types() {
        return facts.keySet();
    }

    /** The ids of the rules that fired; empty when that was not noted. */
    public Set<String> firedRules() {
        return fired == null ? Set.of() : fired.ids();
    }

    /** Why this fact (this very object) holds; null for what was told, for figures, and when reasons were not kept. */
    public @Nullable Reason reason(Object fact) {
        return reasons == null ? null : reasons.of(fact);
    }
}
