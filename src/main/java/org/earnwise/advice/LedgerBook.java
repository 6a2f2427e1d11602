package org.earnwise.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earnwise.engine.Derived;
import org.earnwise.ledger.LedgerAmount;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.LedgerStatus;
import org.earnwise.ledger.Member;
import org.earnwise.scenario.Scenario;

/** What the rules derived, laid out month by month under the contract's names. */
final class LedgerBook {

    private static final ClassValue<LedgerName> NAMES = new ClassValue<>() {
        @Override
        protected LedgerName computeValue(Class<?> type) {
            return type.getAnnotation(LedgerName.class);
        }
    };

    private final YearMonth start;
    private final List<TreeMap<String, BigDecimal>> amounts = new ArrayList<>();
    private final List<TreeMap<String, String>> statuses = new ArrayList<>();
    private final List<Map<String, List<Object>>> facts = new ArrayList<>();
    private final List<Map<String, Object>> standings = new ArrayList<>();

    private LedgerBook(Scenario scenario) {
        this.start = scenario.start();
        for (int i = 0; i < scenario.months(); i++) {
            amounts.add(new TreeMap<>());
            statuses.add(new TreeMap<>());
            facts.add(new HashMap<>());
            standings.add(new HashMap<>());
        }
    }

    static LedgerBook of(Scenario scenario, Derived derived) {
        LedgerBook book = new LedgerBook(scenario);
        for (Class<?> type : derived.types()) {
            if (NAMES.get(type) == null) {
                continue;
            }
            for (Object fact : derived.all(type)) {
                book.put(fact);
            }
        }
        book.round();
        return book;
    }

    private void put(Object fact) {
        if (fact instanceof LedgerAmount amount) {
            put(name(fact, amount.who()), amount.month(), amount.shown(), fact);
        } else if (fact instanceof LedgerStatus status) {
            int index = index(status.month());
            String name = name(fact, status.who());
            if (index >= 0 && !name.isEmpty()) {
                statuses.get(index).put(name, status.status().name());
                standings.get(index).put(name, fact);
            }
        }
    }

    private void put(String name, YearMonth month, BigDecimal amount, Object fact) {
        int index = index(month);
        if (index >= 0 && !name.isEmpty()) {
            amounts.get(index).merge(name, amount, BigDecimal::add);
            facts.get(index).computeIfAbsent(name, n -> new ArrayList<>()).add(fact);
        }
    }

    /** At the very end, and only for showing: to the cent. */
    private void round() {
        amounts.forEach(month -> month.replaceAll((name, amount) -> cents(amount)));
    }

    static BigDecimal cents(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static String name(Object fact, Member who) {
        LedgerName name = NAMES.get(fact.getClass());
        return switch (who.role()) {
            case PERSON -> name.value();
            case SPOUSE -> name.spouse();
            case CHILD -> name.child();
        };
    }

    /** The name under which a derived amount or status stands in this ledger; empty when it does not. */
    String nameOf(Object fact) {
        if (NAMES.get(fact.getClass()) == null) {
            return "";
        }
        if (fact instanceof LedgerAmount amount) {
            return index(amount.month()) < 0 ? "" : name(amount, amount.who());
        }
        if (fact instanceof LedgerStatus status) {
            return index(status.month()) < 0 ? "" : name(status, status.who());
        }
        return "";
    }

    private int index(YearMonth month) {
        long months = start.until(month, java.time.temporal.ChronoUnit.MONTHS);
        return months < 0 || months >= amounts.size() ? -1 : (int) months;
    }

    Map<String, BigDecimal> amounts(int index) {
        return amounts.get(index);
    }

    Map<String, String> statuses(int index) {
        return statuses.get(index);
    }

    /** The derived facts behind each amount of a month. */
    Map<String, List<Object>> facts(int index) {
        return facts.get(index);
    }

    /** The derived fact behind each status of a month. */
    Map<String, Object> standings(int index) {
        return standings.get(index);
    }

    /** The derived facts behind an amount or a status of a month; none when it is not there. */
    List<Object> behind(int index, String name) {
        Object standing = standings.get(index).get(name);
        return standing != null ? List.of(standing) : facts.get(index).getOrDefault(name, List.of());
    }

    YearMonth month(int index) {
        return start.plusMonths(index);
    }

    int months() {
        return amounts.size();
    }
}
