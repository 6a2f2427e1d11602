package org.earnwise.advice;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.earnwise.engine.Derived;
import org.earnwise.engine.Reason;
import org.earnwise.engine.RuleBase;
import org.earnwise.figures.FigureBook;
import org.earnwise.ledger.LedgerAmount;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.LedgerStatus;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.household.WithoutWork;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioReader;

/** For tests: one scenario of the contract put through the rules, with the reasons kept. */
public final class RulesRun {

    private static final FigureBook FIGURES = FigureBook.load();
    private static final ScenarioReader READER = new ScenarioReader(
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ScenarioReader.CONNECTICUT),
            FIGURES.firstMonth(),
            FIGURES.through(),
            id -> FIGURES.ids().contains(id));

    /** Ends of what nobody told, other than the ledger's, by the words that scenarios use for them. */
    public enum End {
        NO_TRIAL_WORK_MONTH_USED,
        SSDI_FROM_THE_START,
        SAVINGS_WITHIN_THE_LIMIT,
        SAVINGS_OVER_THE_LIMIT,
        MEDICAID_BEFORE,
        MEDICARE_SAVINGS_PROGRAM,
        OLD_HUD_RULES
    }

    private final Scenario scenario;
    private final Derived derived;
    private final LedgerBook ledger;

    private RulesRun(Scenario scenario, Derived derived) {
        this.scenario = scenario;
        this.derived = derived;
        this.ledger = LedgerBook.of(scenario, derived);
    }

    /** The scenario in this JSON, as the ledger reads what nobody told. */
    public static RulesRun of(byte[] json) {
        return of(json, Set.of());
    }

    /** The same, at other ends of what nobody told. */
    public static RulesRun of(byte[] json, Set<End> ends) {
        return of(READER.read(json), ends);
    }

    public static RulesRun of(Scenario scenario, Set<End> ends) {
        List<Object> facts = CaseFacts.of(scenario, Work.of(scenario), FIGURES, reading(ends));
        Derived without = RuleBase.benefits().run(CaseFacts.of(scenario, Work.none(scenario), FIGURES, Reading.LEDGER));
        facts.addAll(Advisor.due(LedgerBook.of(scenario, without)));
        return new RulesRun(scenario, RuleBase.benefits().runExplained(facts));
    }

    /** The same without work from the start on. */
    public static RulesRun withoutWork(byte[] json, Set<End> ends) {
        Scenario scenario = READER.read(json);
        List<Object> facts = CaseFacts.of(scenario, Work.none(scenario), FIGURES, reading(ends));
        facts.add(new WithoutWork(Member.PERSON));
        return new RulesRun(scenario, RuleBase.benefits().runExplained(facts));
    }

    private static Reading reading(Set<End> ends) {
        Reading reading = Reading.LEDGER;
        for (End end : ends) {
            reading = switch (end) {
                case NO_TRIAL_WORK_MONTH_USED -> reading.with(Reading.TrialWork.NONE_USED);
                case SSDI_FROM_THE_START -> reading.with(Reading.Entitlement.FROM_START);
                case SAVINGS_WITHIN_THE_LIMIT -> reading.with(Reading.Resources.WITHIN);
                case SAVINGS_OVER_THE_LIMIT -> reading.with(Reading.Resources.OVER);
                case MEDICAID_BEFORE -> reading.withMedicaid(true);
                case MEDICARE_SAVINGS_PROGRAM -> reading.withMedicareSavings(true);
                case OLD_HUD_RULES -> reading.withNewRules(false);
            };
        }
        return reading;
    }

    public Scenario scenario() {
        return scenario;
    }

    public Derived derived() {
        return derived;
    }

    /** What the ledger shows under each name of an amount. */
    public Map<String, BigDecimal> amounts(YearMonth month) {
        return ledger.amounts(index(month));
    }

    /** What the ledger shows under each name of a status. */
    public Map<String, String> statuses(YearMonth month) {
        return ledger.statuses(index(month));
    }

    private int index(YearMonth month) {
        if (month.isBefore(scenario.start()) || month.isAfter(scenario.end())) {
            throw new IllegalArgumentException(
                    month + " is not looked at: only " + scenario.start() + " to " + scenario.end());
        }
        return (int) scenario.start().until(month, java.time.temporal.ChronoUnit.MONTHS);
    }

    /** The derived facts that stand under a name of the ledger, amount or status, in a month. */
    public List<Object> facts(YearMonth month, String name) {
        List<Object> found = new ArrayList<>();
        for (Class<?> type : derived.types()) {
            LedgerName names = type.getAnnotation(LedgerName.class);
            if (names == null) {
                continue;
            }
            for (Object fact : derived.all(type)) {
                if (month.equals(month(fact)) && name.equals(name(names, who(fact)))) {
                    found.add(fact);
                }
            }
        }
        return found;
    }

    private static YearMonth month(Object fact) {
        return fact instanceof LedgerAmount amount ? amount.month() : ((LedgerStatus) fact).month();
    }

    private static Member who(Object fact) {
        return fact instanceof LedgerAmount amount ? amount.who() : ((LedgerStatus) fact).who();
    }

    private static String name(LedgerName names, Member who) {
        return switch (who.role()) {
            case PERSON -> names.value();
            case SPOUSE -> names.spouse();
            case CHILD -> names.child();
        };
    }

    /** Ids of every rule that fired. */
    public Set<String> fired() {
        Set<String> rules = new TreeSet<>();
        for (Class<?> type : derived.types()) {
            for (Object fact : derived.all(type)) {
                Reason reason = derived.reason(fact);
                if (reason != null) {
                    rules.add(reason.rule());
                }
            }
        }
        return rules;
    }

    /** Ids of the rules in the explanation of these facts, down to what was told. */
    public Set<String> rulesBehind(Iterable<?> facts) {
        Set<String> rules = new TreeSet<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        facts.forEach(fact -> addRules(fact, rules, seen));
        return rules;
    }

    private void addRules(Object fact, Set<String> rules, Set<Object> seen) {
        Reason reason = derived.reason(fact);
        if (reason != null && seen.add(fact)) {
            rules.add(reason.rule());
            reason.facts().forEach(from -> addRules(from, rules, seen));
        }
    }
}
