package org.earnwise.engine;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;

/** Remembers, from the engine's own events, which rule stated each fact and which facts that rule matched. */
final class Reasons {

    private final Map<Rule, String> ids = new IdentityHashMap<>();
    private final Map<Object, Reason> byFact = new IdentityHashMap<>();
    private @Nullable Match current;

    AgendaEventListener matches() {
        return new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                current = event.getMatch();
            }
        };
    }

    RuleRuntimeEventListener insertions() {
        return new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                Match match = current;
                if (match != null) {
                    byFact.putIfAbsent(
                            event.getObject(),
                            new Reason(ids.computeIfAbsent(match.getRule(), RuleCatalog::idOf), facts(match)));
                }
            }
        };
    }

    /** The facts matched, one by one also where a rule gathered them. */
    private static List<Object> facts(Match match) {
        return match.getObjects().stream()
                .flatMap(fact -> fact instanceof Collection<?> gathered ? gathered.stream() : Stream.of(fact))
                .toList();
    }

    @Nullable Reason of(Object fact) {
        return byFact.get(fact);
    }
}
