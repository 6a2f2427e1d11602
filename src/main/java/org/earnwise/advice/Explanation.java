package org.earnwise.advice;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earnwise.engine.Derived;
import org.earnwise.engine.Reason;
import org.earnwise.engine.RuleCatalog;
import org.earnwise.figures.Figure;
import org.earnwise.figures.FigureBook;
import org.earnwise.figures.FigureTable;
import org.earnwise.figures.InForce;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.Month;
import org.earnwise.words.LawWords;
import org.earnwise.words.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Why an amount is what it is, from the engine's own record of what stated what. A run of months in which the same rule
 * carried a standing on is told once. What the ledger has a tree of its own for is named in the others, and told there.
 * What a tree ends in is what the person told us, and figures.
 */
final class Explanation {

    private final Derived derived;
    private final RuleCatalog catalog;
    private final FigureBook figures;
    private final Sentences sentences;
    private final Locale locale;
    private final Set<String> replaced;
    private final LedgerBook ledger;

    private final Map<Object, Advice.Node> named = new IdentityHashMap<>();
    private final Map<Object, List<Object>> grounds = new IdentityHashMap<>();
    private final Map<Object, Map<String, Object>> values = new IdentityHashMap<>();
    private final Map<Object, Object> firstTold = new IdentityHashMap<>();
    private final Map<Object, Advice.Node> leaves = new IdentityHashMap<>();
    private final Map<String, List<Advice.Citation>> citations = new HashMap<>();

    Explanation(
            Derived derived,
            RuleCatalog catalog,
            FigureBook figures,
            Sentences sentences,
            Locale locale,
            Set<String> replaced,
            LedgerBook ledger) {
        this.ledger = ledger;
        this.derived = derived;
        this.catalog = catalog;
        this.figures = figures;
        this.sentences = sentences;
        this.locale = locale;
        this.replaced = replaced;
    }

    /** The tree behind the facts that make up one amount, or behind a standing. */
    Advice.Node of(List<Object> facts) {
        Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());
        if (facts.size() == 1) {
            return grown(facts.get(0), told);
        }
        List<Advice.Node> parts = facts.stream().map(fact -> node(fact, told)).toList();
        return new Advice.Node(
                null, sentences.text(locale, "explanation.sum"), List.of(), new LinkedHashMap<>(), parts);
    }

    /** What has a tree of its own in the ledger is named here with its rule and one ground, and told there. */
    private Advice.Node node(Object fact, Set<Object> told) {
        String name = ledger.nameOf(fact);
        return name.isEmpty() ? grown(fact, told) : named(fact, name);
    }

    private Advice.Node named(Object fact, String name) {
        Advice.Node known = named.get(fact);
        if (known != null) {
            return known;
        }
        Reason reason = derived.reason(fact);
        Advice.Node node = reason == null ? leaf(fact) : named(fact, name, reason);
        named.put(fact, node);
        return node;
    }

    private Advice.Node named(Object fact, String name, Reason reason) {
        Map<String, Object> values = values(fact);
        values.put("see", name);
        return node(reason, values, List.of(leaf(firstTold(fact))));
    }

    /** Each fact stands in a tree once, where it is first needed. */
    private Advice.Node grown(Object fact, Set<Object> told) {
        told.add(fact);
        Reason reason = derived.reason(fact);
        if (reason == null) {
            return leaf(fact);
        }
        List<Object> fresh = new ArrayList<>();
        for (Object ground : grounds(fact, reason)) {
            if (told.add(ground)) {
                fresh.add(ground);
            }
        }
        List<Advice.Node> from = new ArrayList<>(fresh.size());
        for (Object ground : fresh) {
            from.add(node(ground, told));
        }
        if (from.isEmpty()) {
            from.add(leaf(firstTold(fact)));
        }
        return node(reason, values.computeIfAbsent(fact, Explanation::values), from);
    }

    private List<Object> grounds(Object fact, Reason reason) {
        List<Object> known = grounds.get(fact);
        if (known == null) {
            known = grounds(reason);
            grounds.put(fact, known);
        }
        return known;
    }

    private Advice.Node node(Reason reason, Map<String, Object> values, List<Advice.Node> from) {
        RuleCatalog.Entry rule = catalog.get(reason.rule());
        List<Advice.Citation> citations =
                this.citations.computeIfAbsent(rule.id(), id -> Citations.of(rule.citations()));
        return new Advice.Node(rule.id(), LawWords.get().in(locale, rule.sentence()), citations, values, from);
    }

    /** What the rule matched, less the calendar; a fact carried on by the same rule is replaced by where that began. */
    private List<Object> grounds(Reason reason) {
        List<Object> grounds = new ArrayList<>();
        for (Object ground : reason.facts()) {
            if (!(ground instanceof Month) && isFact(ground)) {
                grounds.add(begun(reason.rule(), ground));
            }
        }
        return grounds;
    }

    /** What {@code accumulate} hands on is a value, not a fact. */
    private static boolean isFact(Object ground) {
        return ground.getClass().isRecord() && !(ground instanceof Money);
    }

    private Object begun(String rule, Object ground) {
        Object fact = ground;
        while (true) {
            Reason reason = derived.reason(fact);
            if (reason == null || !reason.rule().equals(rule)) {
                return fact;
            }
            Object before = sameKind(fact, reason);
            if (before == null) {
                return fact;
            }
            fact = before;
        }
    }

    private static @Nullable Object sameKind(Object fact, Reason reason) {
        for (Object ground : reason.facts()) {
            if (ground.getClass() == fact.getClass()) {
                return ground;
            }
        }
        return null;
    }

    /** Something told that a fact rests on; a figure only where nothing else is found. */
    private Object firstTold(Object fact) {
        Object known = firstTold.get(fact);
        if (known == null) {
            Reason reason = derived.reason(fact);
            known = reason == null ? fact : firstTold(reason);
            firstTold.put(fact, known);
        }
        return known;
    }

    private Object firstTold(Reason reason) {
        Object found = null;
        for (Object ground : reason.facts()) {
            if (isFact(ground) && !(ground instanceof Month) && !(found != null && isFigure(ground))) {
                found = firstTold(ground);
                if (!isFigure(found)) {
                    return found;
                }
            }
        }
        return found == null ? reason.facts().get(0) : found;
    }

    private static boolean isFigure(Object fact) {
        return fact instanceof Figure || fact instanceof FigureTable;
    }

    private Advice.Node leaf(Object fact) {
        Advice.Node known = leaves.get(fact);
        if (known == null) {
            known = newLeaf(fact);
            leaves.put(fact, known);
        }
        return known;
    }

    private Advice.Node newLeaf(Object fact) {
        if (fact instanceof Figure figure) {
            return figure(figure.id(), figure.from(), figure.amount());
        }
        if (fact instanceof FigureTable table) {
            return figure(table.id(), table.from(), null);
        }
        String key = "told." + fact.getClass().getSimpleName();
        String text = sentences.text(locale, sentences.has(key) ? key : "told.other");
        return new Advice.Node(null, text, List.of(), values(fact), List.of());
    }

    private Advice.Node figure(String id, YearMonth month, @Nullable BigDecimal amount) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("figure", id);
        if (amount != null) {
            BigDecimal shortest = amount.stripTrailingZeros();
            facts.put("amount", shortest.scale() < 0 ? shortest.setScale(0) : shortest);
        }
        if (replaced.contains(id)) {
            return new Advice.Node(
                    null, sentences.text(locale, "told.figure-replaced"), List.of(), facts, List.of());
        }
        InForce published = figures.published(id, month).orElseThrow();
        facts.put("from", published.from().toString());
        facts.put("source", published.source());
        facts.put("status", published.status().code());
        return new Advice.Node(
                null, LawWords.get().in(locale, published.title()), Citations.of(published.citation()), facts, List.of());
    }

    /** The plain parts of a record: whose, when, how much, and which. */
    private static Map<String, Object> values(Object fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!fact.getClass().isRecord()) {
            return values;
        }
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = plain(read(component, fact));
            if (value != null) {
                values.put(component.getName(), value);
            }
        }
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Money money) {
            return LedgerBook.cents(money.dollars());
        }
        if (value instanceof YearMonth || value instanceof Enum<?> || value instanceof Member) {
            return value.toString();
        }
        if (value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        return null;
    }

    private static @Nullable Object read(RecordComponent component, Object fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
