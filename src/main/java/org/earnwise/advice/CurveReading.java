package org.earnwise.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earnwise.ledger.Money;
import org.earnwise.words.Sentences;

/**
 * Reads a curve: where less is left as pay rises, where a benefit stops, what is kept of the next $100. It compares the
 * rules' own answers at neighbouring pays and halves the way between them down to a dollar; it knows no law.
 */
final class CurveReading {

    private static final String NET = "net.resources";
    private static final String SPEND_DOWN = "husky-c.spend-down";
    private static final BigDecimal DOLLAR = BigDecimal.ONE;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final YearMonth month;
    private final Function<Money, Row> run;
    private final Sentences sentences;
    private final Locale locale;
    private final Map<BigDecimal, Row> known = new ConcurrentHashMap<>();

    /**
     * @param run the month at a gross
     */
    CurveReading(YearMonth month, Function<Money, Row> run, Sentences sentences, Locale locale) {
        this.month = month;
        this.run = run;
        this.sentences = sentences;
        this.locale = locale;
    }

    /**
     * The month at one gross.
     *
     * @param because the rules behind the amounts and statuses of these names
     */
    record Row(
            BigDecimal gross,
            Map<String, BigDecimal> amounts,
            Map<String, String> statuses,
            Function<Set<String>, List<Advice.Because>> because) {

        BigDecimal net() {
            return amounts.getOrDefault(NET, BigDecimal.ZERO);
        }
    }

    Curve of(List<Money> grosses) {
        List<Row> rows = grosses.parallelStream().map(run).toList();
        List<Supplier<Optional<Advice.Finding>>> places = new ArrayList<>(cliffs(rows));
        places.addAll(ends(rows));
        List<Advice.Finding> findings = places.parallelStream()
                .flatMap(place -> place.get().stream())
                .sorted(Comparator.comparing((Advice.Finding finding) -> (BigDecimal) finding.values().get("at"))
                        .thenComparing(Advice.Finding::id)
                        .thenComparing(Advice.Finding::text))
                .toList();
        List<Curve.Point> points = IntStream.range(0, rows.size())
                .mapToObj(i -> new Curve.Point(
                        LedgerBook.cents(rows.get(i).gross()),
                        rows.get(i).net(),
                        keptOfNextHundred(rows, i),
                        rows.get(i).amounts(),
                        rows.get(i).statuses()))
                .toList();
        return new Curve(points, findings, safe(rows));
    }

    /** To the cent; from the first pay asked for that is $100 higher, or more. */
    private static BigDecimal keptOfNextHundred(List<Row> rows, int place) {
        Row here = rows.get(place);
        for (Row there : rows.subList(place + 1, rows.size())) {
            BigDecimal more = there.gross().subtract(here.gross());
            if (more.compareTo(HUNDRED) >= 0) {
                return LedgerBook.cents(there.net()
                        .subtract(here.net())
                        .multiply(HUNDRED)
                        .divide(more, 2, RoundingMode.HALF_UP));
            }
        }
        return null;
    }

    private static List<Curve.Span> safe(List<Row> rows) {
        List<Curve.Span> spans = new ArrayList<>();
        BigDecimal most = null;
        BigDecimal from = null;
        BigDecimal to = null;
        for (Row row : rows) {
            if (most == null || row.net().compareTo(most) >= 0) {
                most = row.net();
                from = from == null ? row.gross() : from;
                to = row.gross();
            } else if (from != null) {
                spans.add(span(from, to));
                from = null;
            }
        }
        if (from != null) {
            spans.add(span(from, to));
        }
        return List.copyOf(spans);
    }

    private static Curve.Span span(BigDecimal from, BigDecimal to) {
        return new Curve.Span(LedgerBook.cents(from), LedgerBook.cents(to));
    }

    // ---- cliffs

    /**
     * Neighbouring pays over which less and less is left are one cliff. Where each is takes runs of its own. Between two pays
     * of which the higher leaves more there can be a small one too, where a standing changes.
     */
    private List<Supplier<Optional<Advice.Finding>>> cliffs(List<Row> rows) {
        List<Supplier<Optional<Advice.Finding>>> cliffs = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (!falls(rows.get(i), rows.get(i + 1))) {
                if (!changedStatuses(rows.get(i), rows.get(i + 1)).isEmpty()) {
                    int place = i;
                    cliffs.add(() -> between(rows, place));
                }
                continue;
            }
            int last = i + 1;
            while (last + 1 < rows.size() && falls(rows.get(last), rows.get(last + 1))) {
                last++;
            }
            int from = i;
            int to = last;
            cliffs.add(() -> Optional.of(cliff(rows, from, to)));
            i = last;
        }
        return cliffs;
    }

    private static boolean falls(Row low, Row high) {
        return high.net().compareTo(low.net()) < 0;
    }

    private Advice.Finding cliff(List<Row> rows, int from, int to) {
        Row top = rows.get(from);
        Row bottom = rows.get(to);
        Row after = steepest(rows, from, to);
        Row before = at(after.gross().subtract(DOLLAR).max(top.gross()));
        Set<String> changed = worse(before, after);
        if (changed.isEmpty()) {
            changed = worse(top, bottom);
        }
        return cliff(
                rows, to, after, changed, before.net().compareTo(top.net()) > 0 ? before : top,
                after.net().compareTo(bottom.net()) < 0 ? after : bottom);
    }

    /** The first dollar with another standing, where that dollar leaves less. */
    private Optional<Advice.Finding> between(List<Row> rows, int place) {
        Row low = rows.get(place);
        Row high = rows.get(place + 1);
        while (high.gross().subtract(low.gross()).compareTo(DOLLAR) > 0) {
            Row middle = at(between(low, high));
            if (changedStatuses(rows.get(place), middle).isEmpty()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        boolean less = falls(low, high);
        return less ? Optional.of(cliff(rows, place + 1, high, worse(low, high), low, high)) : Optional.empty();
    }

    private Advice.Finding cliff(List<Row> rows, int to, Row after, Set<String> changed, Row most, Row least) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("at", after.gross());
        values.put("less", most.net().subtract(least.net()));
        values.put("most", most.gross());
        rows.stream()
                .skip(to)
                .filter(row -> row.net().compareTo(most.net()) >= 0)
                .findFirst()
                .ifPresent(row -> values.put("again", row.gross()));
        String key = values.containsKey("again") ? "curve.cliff" : "curve.cliff-beyond";
        return finding("curve.cliff", key, Advice.Kind.CAUTION, changed, values, after);
    }

    /** The first dollar of the steepest step down. */
    private Row steepest(List<Row> rows, int from, int to) {
        int steepest = from;
        for (int i = from; i < to; i++) {
            if (drop(rows, i).compareTo(drop(rows, steepest)) > 0) {
                steepest = i;
            }
        }
        Row low = rows.get(steepest);
        Row high = rows.get(steepest + 1);
        while (high.gross().subtract(low.gross()).compareTo(DOLLAR) > 0) {
            Row middle = at(between(low, high));
            boolean below = drop(low, middle).compareTo(drop(middle, high)) >= 0;
            high = below ? middle : high;
            low = below ? low : middle;
        }
        return high;
    }

    private static BigDecimal drop(List<Row> rows, int place) {
        return drop(rows.get(place), rows.get(place + 1));
    }

    private static BigDecimal drop(Row low, Row high) {
        return low.net().subtract(high.net());
    }

    private static BigDecimal between(Row low, Row high) {
        BigDecimal middle = low.gross().add(high.gross()).divide(BigDecimal.valueOf(2), 0, RoundingMode.DOWN);
        return middle.compareTo(low.gross()) > 0 ? middle : middle.add(BigDecimal.ONE);
    }

    private Row at(BigDecimal gross) {
        return known.computeIfAbsent(gross, dollars -> run.apply(Money.of(dollars)));
    }

    /** What is less, costs more, or has another standing: a standing stands for its amounts. */
    private Set<String> worse(Row low, Row high) {
        Set<String> changed = new LinkedHashSet<>(changedStatuses(low, high));
        Set<String> names = new TreeSet<>(low.amounts().keySet());
        names.addAll(high.amounts().keySet());
        for (String name : names) {
            BigDecimal more = amount(high, name).subtract(amount(low, name));
            boolean bad = BENEFITS.contains(name) ? more.signum() < 0 : COSTS.contains(name) && more.signum() > 0;
            if (name.equals(SPEND_DOWN) && amount(low, name).signum() > 0) {
                // It counts six months of pay: a dollar more of each is no step.
                continue;
            }
            if (bad && received(low, program(name)) && more.abs().compareTo(DOLLAR) > 0 && !changed.contains(program(name))) {
                changed.add(name);
            }
        }
        return changed;
    }

    private static Set<String> changedStatuses(Row low, Row high) {
        Map<String, String> changed = new TreeMap<>(high.statuses());
        changed.entrySet().removeIf(status -> status.getValue().equals(low.statuses().get(status.getKey())));
        changed.keySet().retainAll(STANDINGS);
        changed.keySet().removeIf(program -> !received(low, program));
        return changed.keySet();
    }

    /** SNAP is told of whoever could get it; only who gets it can lose it. */
    private static boolean received(Row row, String program) {
        return !program.equals("snap") || "RECEIVING".equals(row.statuses().get("snap"));
    }

    private static String program(String amount) {
        return amount.substring(0, amount.indexOf('.'));
    }

    private static String programOf(String name) {
        return name.contains(".") ? program(name) : name;
    }

    private static BigDecimal amount(Row row, String name) {
        return row.amounts().getOrDefault(name, BigDecimal.ZERO);
    }

    // ---- where a benefit stops

    private List<Supplier<Optional<Advice.Finding>>> ends(List<Row> rows) {
        List<Supplier<Optional<Advice.Finding>>> ends = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            Row low = rows.get(i);
            Row high = rows.get(i + 1);
            for (String name : BENEFITS) {
                if (paid(low, name) && !paid(high, name)) {
                    ends.add(() -> Optional.of(end(name, low, high)));
                }
            }
        }
        return ends;
    }

    private static boolean paid(Row row, String name) {
        return amount(row, name).signum() > 0 && received(row, program(name));
    }

    private Advice.Finding end(String name, Row paid, Row unpaid) {
        Row low = paid;
        Row high = unpaid;
        while (high.gross().subtract(low.gross()).compareTo(DOLLAR) > 0) {
            Row middle = at(between(low, high));
            if (paid(middle, name)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("at", high.gross());
        return finding("curve.end", "curve.end", Advice.Kind.CHANGE, Set.of(name), values, high);
    }

    // ---- words

    private Advice.Finding finding(
            String id, String key, Advice.Kind kind, Set<String> changed, Map<String, Object> values, Row after) {
        Map<String, Object> said = new LinkedHashMap<>();
        values.forEach((name, value) -> said.put(name, about((BigDecimal) value)));
        said.put("what", changed.stream()
                .map(name -> sentences.text(locale, "curve.name." + name))
                .distinct()
                .collect(Collectors.joining(", ")));
        values.put("what", List.copyOf(changed));
        values.replaceAll((name, value) -> value instanceof BigDecimal dollars ? LedgerBook.cents(dollars) : value);
        List<Advice.Because> because = after.because().apply(changed);
        if (because.isEmpty()) {
            // An amount that is no longer there has no rule behind it; the standing of its program has.
            because = after.because().apply(changed.stream().map(CurveReading::programOf).collect(Collectors.toSet()));
        }
        return new Advice.Finding(id, month, kind, sentences.text(locale, key, said), values, because);
    }

    /** Whole dollars, and never none: sentences say "about". */
    private static Money about(BigDecimal dollars) {
        BigDecimal whole = dollars.setScale(0, RoundingMode.HALF_UP);
        return Money.of(dollars.signum() > 0 ? whole.max(BigDecimal.ONE) : whole);
    }

    /** Amounts that a person gets. */
    private static final Set<String> BENEFITS = new TreeSet<>(Set.of(
            "ssdi.payment",
            "ssdi.family-payment",
            "ssi.payment",
            "spouse-ssi.payment",
            "child-ssi.payment",
            "state-supplement.payment",
            "tfa.payment",
            "snap.allotment",
            "tax.eitc-annual",
            "tax.connecticut-eitc-annual"));

    /** Amounts that a person pays. */
    private static final Set<String> COSTS = new TreeSet<>(Set.of(
            "housing.tenant-rent",
            "med-connect.premium",
            "medicare.part-b-premium",
            SPEND_DOWN,
            "tax.fica",
            "tax.paid-leave",
            "tax.federal-income",
            "tax.connecticut-income"));

    /** Standings that can mean more or less for a person. */
    private static final Set<String> STANDINGS =
            new TreeSet<>(Set.of("ssdi", "ssi", "medicaid", "medicare", "medicare-savings", "snap"));
}
