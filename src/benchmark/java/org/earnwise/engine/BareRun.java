package org.earnwise.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;

/** A run of the rules by code that knows of no explanation: what a run costs that can't be asked why. */
public final class BareRun {

    private BareRun() {}

    /** Every fact after the rules have fired, by its type. */
    public static Map<Class<?>, List<Object>> of(RuleBase rules, Collection<?> facts) {
        KieSession session = rules.session();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            Map<Class<?>, List<Object>> derived = new HashMap<>();
            for (Object fact : session.getObjects()) {
                derived.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
            }
            return derived;
        } finally {
            session.dispose();
        }
    }
}
