package org.earnwise.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/**
 * Rules ready to run. Built once; safe for many threads at a time, each run in a session of its own that is gone after
 * it. Refuses to start when a rule has no citation.
 */
public final class RuleBase {

    private static final List<String> GUIDANCE_PACKAGES = List.of("rules.access.", "rules.ticket.", "rules.funding.");

    /** The rules of benefits: earnings, month by month, against every program. */
    public static RuleBase benefits() {
        return Benefits.RULES;
    }

    /** The rules of guidance: access to services, Ticket to Work, who can pay. */
    public static RuleBase guidance() {
        return Guidance.RULES;
    }

    /** Read when first asked for: whoever asks for advice does not wait for the rules of guidance, nor the other way. */
    private static final class Benefits {
        static final RuleBase RULES = fromClassPath(name -> !isGuidance(name));
    }

    private static final class Guidance {
        static final RuleBase RULES = fromClassPath(RuleBase::isGuidance);
    }

    private static boolean isGuidance(String model) {
        return GUIDANCE_PACKAGES.stream().anyMatch(model::startsWith);
    }

    /**
     * More than twice what a household of the greatest size needs over 120 months (70,702 were counted with twelve children on
     * SSI); a run that reaches it has no end.
     */
    private static final int MOST_FIRINGS = 200_000;

    /** Sessions are not pooled: one used again was seen to hang in Drools 10.2 ({@code TupleSetsImpl.addAllInserts}). */
    private final KieBase rules;

    private final RuleCatalog catalog;
    private final Built built;
    private final int mostFirings;
    private @Nullable RuleBase amounts;

    /** What rules are made of: their models by name, the order they are looked at in, those that only say something. */
    private record Built(List<String> models, List<String> order, List<String> saying, ClassLoader loader) {}

    private RuleBase(Built built) {
        this.built = built;
        this.rules = rules(built);
        this.catalog = RuleCatalog.of(rules);
        this.mostFirings = MOST_FIRINGS;
        wake(rules);
    }

    /**
     * Opens a first session here. Drools looks up its parts then, once, by the thread's own class loader; that of a worker
     * thread of a parallel stream does not see into the packed jar, and after a failed look no session could ever be opened.
     */
    private static void wake(KieBase rules) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(RuleBase.class.getClassLoader());
        try {
            rules.newKieSession().dispose();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private RuleBase(Built built, KieBase rules, RuleCatalog catalog, int mostFirings) {
        this.built = built;
        this.rules = rules;
        this.catalog = catalog;
        this.mostFirings = mostFirings;
    }

    /** Rules compiled at run time, for trying a change before it is made. */
    public static RuleBase of(List<RuleSource> sources) {
        RuleCompiler.Compiled compiled = RuleCompiler.compile(sources);
        return new RuleBase(new Built(
                compiled.models(), compiled.order(), compiled.saying(), new CompiledClasses(compiled.classes())));
    }

    private static RuleBase fromClassPath(Predicate<String> wanted) {
        return new RuleBase(new Built(
                lines(RuleCompiler.MODELS).stream().filter(wanted).toList(),
                lines(RuleCompiler.ORDER),
                lines(RuleCompiler.SAYING),
                CompiledClasses.of(read(RuleCompiler.CLASSES), wanted)));
    }

    /**
     * The same rules without those that only say something: the same amounts and standings, in three quarters of the time,
     * where nobody reads what is said. Built when first asked for.
     */
    public synchronized RuleBase amounts() {
        if (amounts == null) {
            InternalKnowledgeBase silent = rules(built);
            for (String rule : built.saying()) {
                int end = rule.indexOf('/');
                if (silent.getRule(rule.substring(0, end), rule.substring(end + 1)) != null) {
                    silent.removeRule(rule.substring(0, end), rule.substring(end + 1));
                }
            }
            amounts = new RuleBase(built, silent, catalog, mostFirings);
        }
        return amounts;
    }

    /** Thrown when rules go on firing long after any answer would stand. */
    public static final class WithoutEnd extends RuntimeException {
        WithoutEnd(int firings) {
            super("The rules fired " + firings
                    + " times without an end: two of them state the same month; find which state a fact twice");
        }
    }

    /** The same rules, for runs that are given up sooner: where figures that somebody made up could have rules contradict each other. */
    public RuleBase upTo(int firings) {
        RuleBase sooner = new RuleBase(built, rules, catalog, Math.min(firings, mostFirings));
        RuleBase silent = amounts();
        sooner.amounts = new RuleBase(built, silent.rules, catalog, sooner.mostFirings);
        return sooner;
    }

    /** How many times rules fire over these facts. */
    public int firings(Collection<?> facts) {
        KieSession session = session();
        try {
            facts.forEach(session::insert);
            return session.fireAllRules(mostFirings);
        } finally {
            session.dispose();
        }
    }

    private static List<String> lines(String list) {
        return new String(read(list), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] read(String built) {
        try (InputStream in = RuleBase.class.getClassLoader().getResourceAsStream(built)) {
            if (in == null) {
                throw new IllegalStateException(built + " is missing: run the build, which compiles the rules, first");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InternalKnowledgeBase rules(Built built) {
        List<Model> models = built.models().stream().map(name -> model(name, built.loader())).toList();
        InternalKnowledgeBase rules = KieBaseBuilder.createKieBaseFromModel(models);
        Map<String, Integer> places = new HashMap<>();
        built.order().forEach(rule -> places.put(rule, places.size()));
        for (KiePackage folder : rules.getKiePackages()) {
            for (Rule rule : folder.getRules()) {
                ((RuleImpl) rule).setLoadOrder(places.getOrDefault(folder.getName() + "/" + rule.getName(), places.size()));
            }
        }
        return rules;
    }

    private static Model model(String name, ClassLoader loader) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules " + name + " cannot be loaded; run the build again", e);
        }
    }

    public RuleCatalog catalog() {
        return catalog;
    }

    /** What the rules derive from these facts. */
    public Derived run(Collection<?> facts) {
        return run(facts, null, null);
    }

    /** The same, noting which rules fired. */
    public Derived runNotingRules(Collection<?> facts) {
        return run(facts, null, new FiredRules());
    }

    /** The same, remembering for every derived fact which rule stated it and from what. */
    public Derived runExplained(Collection<?> facts) {
        return run(facts, new Reasons(), new FiredRules());
    }

    /** A session with no fact in it; whoever asks for one disposes of it. */
    KieSession session() {
        return rules.newKieSession();
    }

    private Derived run(Collection<?> facts, @Nullable Reasons reasons, @Nullable FiredRules fired) {
        KieSession session = session();
        try {
            for (Object fact : facts) {
                session.insert(fact);
            }
            if (reasons != null) {
                session.addEventListener(reasons.matches());
                session.addEventListener(reasons.insertions());
            }
            if (fired != null) {
                session.addEventListener(fired);
            }
            if (session.fireAllRules(mostFirings) == mostFirings) {
                throw new WithoutEnd(mostFirings);
            }
            return Derived.of(session, reasons, fired);
        } finally {
            session.dispose();
        }
    }
}
