package org.earnwise.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every figure of the law, by date and with its source. Never changes once read. */
public final class FigureBook {

    private static final int REMEMBERED_SPANS = 64;

    private static @Nullable FigureBook builtIn;

    private record Span(YearMonth first, YearMonth last) {}

    private final SortedMap<String, Published> figures;
    private final String version;
    private final YearMonth firstMonth;
    private final YearMonth through;
    private final Map<Span, List<Object>> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED_SPANS, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Span, List<Object>> eldest) {
                    return size() > REMEMBERED_SPANS;
                }
            });

    private FigureBook(Map<String, Published> figures, String version) {
        this.figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        this.version = version;
        this.firstMonth = startOf(this.figures);
        this.through = endOf(this.figures, Set.of());
    }

    /** The figures that the application carries, read when they are first asked for. */
    public static synchronized FigureBook load() {
        if (builtIn == null) {
            builtIn = read(FigureFiles.onClassPath());
        }
        return builtIn;
    }

    /**
     * Reads figures from the text of their files.
     *
     * @param yamlByFileName the text of each file, by the name that faults should give it
     * @throws FiguresRefused naming every fault of every file
     */
    public static FigureBook read(Map<String, String> yamlByFileName) {
        SortedMap<String, String> files = new TreeMap<>(yamlByFileName);
        return new FigureBook(new FigureReader().read(files), FigureFiles.version(files));
    }

    /** The names of all figures, in order. */
    public Set<String> ids() {
        return figures.keySet();
    }

    /** What the figure {@code id} is measured in; empty when there is no such figure. */
    public Optional<Unit> unit(String id) {
        return Optional.ofNullable(figures.get(id)).map(Published::unit);
    }

    /** Whether {@code id} names a figure that is a fraction from 0 to 1. */
    public boolean isShare(String id) {
        return unit(id).filter(unit -> unit == Unit.SHARE).isPresent();
    }

    /** Why {@code amount} cannot take the place of the figure {@code id}; empty when it can. */
    public Optional<String> refuses(String id, BigDecimal amount) {
        Published figure = figures.get(id);
        if (figure == null) {
            return Optional.of("no figure is called " + id + "; GET /api/v1/figures lists them");
        }
        return figure.unit().refuses(amount).map(why -> id + " " + why);
    }

    /**
     * The figures in force in the months from {@code first} to {@code last}: one fact for each value,
     * its span clipped to those months. The last value of a figure is carried on where the law's
     * figures may be carried.
     *
     * @param overrides amounts that take the place of a figure in every month, also where it has none
     */
    public List<Object> inForce(YearMonth first, YearMonth last, Map<String, BigDecimal> overrides) {
        List<Object> published = remembered.computeIfAbsent(new Span(first, last), this::inForce);
        if (overrides.isEmpty()) {
            return published;
        }
        overrides.forEach((id, amount) -> refuses(id, amount).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        }));
        List<Object> facts = new ArrayList<>(published.size() + overrides.size());
        for (Object fact : published) {
            if (!(fact instanceof Figure figure && overrides.containsKey(figure.id()))) {
                facts.add(fact);
            }
        }
        new TreeMap<>(overrides).forEach((id, amount) -> facts.add(new Figure(id, first, last, amount)));
        return List.copyOf(facts);
    }

    private List<Object> inForce(Span span) {
        List<Object> facts = new ArrayList<>();
        for (Published figure : figures.values()) {
            figure.addInForce(span.first(), span.last(), facts);
        }
        return List.copyOf(facts);
    }

    /**
     * The figures that had to be carried past their last published month somewhere in the months from
     * {@code first} to {@code last}, by name.
     *
     * @param overridden figures that something else has taken the place of, and so are not carried
     */
    public List<Carried> carried(YearMonth first, YearMonth last, Set<String> overridden) {
        return figures.values().stream()
                .filter(figure -> !overridden.contains(figure.id()))
                .flatMap(figure -> figure.carriedIn(first, last).stream())
                .toList();
    }

    /** The last month for which nothing is carried. */
    public YearMonth through() {
        return through;
    }

    /** The last month for which nothing is carried, leaving out the figures {@code overridden}. */
    public YearMonth through(Set<String> overridden) {
        return endOf(figures, overridden);
    }

    /** The first month that can be advised: the first for which every required figure is published. */
    public YearMonth firstMonth() {
        return firstMonth;
    }

    /** Every figure in force in {@code month}, by name, each with its source. */
    public List<InForce> published(YearMonth month) {
        return figures.values().stream().flatMap(figure -> figure.in(month).stream()).toList();
    }

    /** One figure as it stands in {@code month}, with its source; empty where it has no value then. */
    public Optional<InForce> published(String id, YearMonth month) {
        return Optional.ofNullable(figures.get(id)).flatMap(figure -> figure.in(month));
    }

    /** A short name for exactly these figures: it differs whenever a file does. */
    public String version() {
        return version;
    }

    private static YearMonth startOf(SortedMap<String, Published> figures) {
        Comparator<YearMonth> byDate = Comparator.naturalOrder();
        return figures.values().stream()
                .filter(Published::required)
                .map(figure -> figure.values().get(0).from())
                .max(byDate)
                .orElseGet(() -> figures.values().stream()
                        .map(figure -> figure.values().get(0).from())
                        .min(byDate)
                        .orElseThrow());
    }

    private static YearMonth endOf(SortedMap<String, Published> figures, Set<String> leftOut) {
        YearMonth earliest = YearMonth.of(9999, 12);
        for (Published figure : figures.values()) {
            YearMonth end = figure.through();
            if (figure.carried() && end != null && end.isBefore(earliest) && !leftOut.contains(figure.id())) {
                earliest = end;
            }
        }
        return earliest;
    }
}
