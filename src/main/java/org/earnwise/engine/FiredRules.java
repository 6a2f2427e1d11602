package org.earnwise.engine;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Notes which rules fired in a run. */
final class FiredRules extends DefaultAgendaEventListener {

    private final Set<Rule> rules = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        rules.add(event.getMatch().getRule());
    }

    Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        rules.forEach(rule -> ids.add(RuleCatalog.idOf(rule)));
        return ids;
    }
}
