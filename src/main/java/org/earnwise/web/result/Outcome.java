package org.earnwise.web.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Advice.Entry;
import org.earnwise.advice.Advice.Finding;
import org.earnwise.web.wizard.Scenarios;

/**
 * The advice on the work thought about, beside how it would go without it. It compares and groups what the advisor says; it
 * decides nothing.
 *
 * @param advice what the advisor said
 * @param planStart the month the work thought about begins
 * @param then the months with that work
 * @param findings what there is to know about them
 */
public record Outcome(Advice advice, YearMonth planStart, List<Entry> then, List<Finding> findings) {

    private static final String LEFT = "net.resources";
    private static final Set<String> NO_MEDICAID = Set.of("NONE", "HUSKY_C_SPEND_DOWN");
    private static final Set<String> MEDICARE_COVERS = Set.of("COVERED", "EXTENDED");
    // SSI follows pay two months later. SSDI that ceases at once is due for two grace months more, and each check arrives in
    // the month after its own: the months after these show the work itself.
    private static final int MONTHS_TO_SETTLE = 4;
    private static final int MONTHS_OF_LAG = 2;
    private static final int A_YEAR = 12;
    private static final BigDecimal SAME = BigDecimal.valueOf(25);

    /** With the work thought about. */
    public Outcome(Advice advice, YearMonth planStart) {
        this(advice, planStart, advice.ledger(), advice.findings());
    }

    /** The same person with another plan; empty where the advice has none of this name. Unknowns are not told apart for it. */
    Optional<Outcome> other(String plan) {
        return advice.plans().stream()
                .filter(result -> result.name().equals(plan))
                .findFirst()
                .map(result -> new Outcome(advice, planStart, result.ledger(), result.findings()));
    }

    /** The months as they would be if nothing changed: the present work going on, or no work. */
    List<Entry> today() {
        return advice.plans().stream()
                .filter(plan -> plan.name().equals(Scenarios.AS_TODAY))
                .findFirst()
                .map(Advice.PlanResult::ledger)
                .orElse(advice.baseline());
    }

    Entry now() {
        return today().get(0);
    }

    /** The first usual month in which the work thought about shows fully. */
    public Entry settled() {
        return usual().stream()
                .filter(entry -> !entry.month().isBefore(settled(planStart)))
                .findFirst()
                .orElse(last());
    }

    /** The same month for work that begins in another. */
    static YearMonth settled(YearMonth planStart) {
        return planStart.plusMonths(MONTHS_TO_SETTLE);
    }

    /** The last usual month. */
    public Entry last() {
        List<Entry> usual = usual();
        return usual.get(usual.size() - 1);
    }

    /** Whether pay goes up and down by itself, as where some months have one payday more than others. */
    public boolean hasExtraPaydays() {
        return usual().size() < then().size();
    }

    /**
     * The months that are like most others. All of them, but where some have an extra payday: such a month is left out then,
     * and so are the two after it, in which SSI still follows it.
     */
    private List<Entry> usual() {
        List<BigDecimal> pay = then().stream()
                .filter(entry -> !entry.month().isBefore(planStart))
                .map(Outcome::pay)
                .toList();
        if (!swings(pay)) {
            return then();
        }
        List<BigDecimal> often = List.of(
                mostOften(pay.subList(0, Math.min(A_YEAR, pay.size()))),
                mostOften(pay.subList(Math.max(0, pay.size() - A_YEAR), pay.size())));
        List<Entry> withLag = usual(pay, often, MONTHS_OF_LAG);
        return withLag.isEmpty() ? usual(pay, often, 0) : withLag;
    }

    private List<Entry> usual(List<BigDecimal> pay, List<BigDecimal> often, int lag) {
        int from = then().size() - pay.size();
        return IntStream.range(0, pay.size())
                .filter(i -> often.contains(pay.get(i)))
                .filter(i -> pay.subList(Math.max(0, i - lag), i).stream().allMatch(pay.get(i)::equals))
                .mapToObj(i -> then().get(from + i))
                .toList();
    }

    /** More than once, a month has other pay than the one before and the one after, which are alike. */
    private static boolean swings(List<BigDecimal> pay) {
        return IntStream.range(1, pay.size() - 1)
                        .filter(i -> !pay.get(i).equals(pay.get(i - 1)) && pay.get(i - 1).equals(pay.get(i + 1)))
                        .count()
                > 1;
    }

    private static BigDecimal mostOften(List<BigDecimal> pay) {
        return pay.stream()
                .max(Comparator.comparingInt(amount -> Collections.frequency(pay, amount)))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal pay(Entry entry) {
        return entry.amounts().getOrDefault("earnings.paid", BigDecimal.ZERO).stripTrailingZeros();
    }

    /** The first month from which what is left stays close to where it ends; empty when it is so once settled. */
    Optional<YearMonth> laterFrom() {
        if (close(left(settled()), left(last()))) {
            return Optional.empty();
        }
        List<Entry> usual = usual();
        YearMonth from = last().month();
        for (int i = usual.size() - 1; i >= 0 && close(left(usual.get(i)), left(last())); i--) {
            from = usual.get(i).month();
        }
        return from.isAfter(settled().month()) ? Optional.of(from) : Optional.empty();
    }

    /** What is left to live on, to the cent; nothing known counts as nothing. */
    public static BigDecimal left(Entry entry) {
        BigDecimal left = entry.amounts().get(LEFT);
        return left == null ? entry.amounts().getOrDefault("net.cash", BigDecimal.ZERO) : left;
    }

    /** The least and the most that may be left in a month, over all that is not known. */
    public BigDecimal least(YearMonth month) {
        return possible(month).min(BigDecimal::compareTo).orElseThrow();
    }

    public BigDecimal most(YearMonth month) {
        return possible(month).max(BigDecimal::compareTo).orElseThrow();
    }

    /** Whether the unknowns leave a real difference in a month. */
    public boolean isOpen(YearMonth month) {
        return !close(least(month), most(month));
    }

    /** Whether the unknowns leave no real difference in this month or a later one. */
    public boolean isKnownFrom(YearMonth month) {
        return then.stream().map(Entry::month).filter(m -> !m.isBefore(month)).noneMatch(this::isOpen);
    }

    /** Whether the unknowns leave a real difference in any month. */
    boolean isOpen() {
        return then.stream().map(Entry::month).anyMatch(this::isOpen);
    }

    /** Whether clearly less is left in the end than now. */
    boolean isLess() {
        return !close(left(last()), left(now())) && left(last()).compareTo(left(now())) < 0;
    }

    private Stream<BigDecimal> possible(YearMonth month) {
        return ledgers().flatMap(ledger -> at(ledger, month).stream()).map(Outcome::left);
    }

    /** The months with the work, and at the ends of what is not known, which is worked out for the work thought about. */
    private Stream<List<Entry>> ledgers() {
        return Stream.concat(Stream.of(then), ranges().stream().map(Advice.Range::ledger));
    }

    /** The ends of what is not known, of the work thought about; of other work none are worked out. */
    List<Advice.Range> ranges() {
        return then.equals(advice.ledger()) ? advice.ranges() : List.of();
    }

    /** What the work leaves more (or less) over all the months advised. */
    BigDecimal gainInAll() {
        return gainInAll(then(), today());
    }

    private static BigDecimal gainInAll(List<Entry> work, List<Entry> other) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Entry entry : work) {
            BigDecimal without = at(other, entry.month()).map(Outcome::left).orElse(BigDecimal.ZERO);
            sum = sum.add(left(entry)).subtract(without);
        }
        return sum;
    }

    /** What work leaves to live on in an average month from its start. */
    static BigDecimal leftInAMonth(List<Entry> work, YearMonth from) {
        List<BigDecimal> left = work.stream()
                .filter(entry -> !entry.month().isBefore(from))
                .map(Outcome::left)
                .toList();
        return left.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(Math.max(1, left.size())), 2, RoundingMode.HALF_UP);
    }

    /** What is told of health coverage with this work, month by month: whether it is sure, and whether Medicaid is there. */
    static List<String> coverage(List<Entry> work, List<Entry> other) {
        return work.stream()
                .map(entry -> surelyCovered(entry, hasMedicaid(other, entry.month()))
                        + (medicaid(entry).equals("UNKNOWN") ? "?" : String.valueOf(!NO_MEDICAID.contains(medicaid(entry)))))
                .toList();
    }

    /** The first month with the work in which coverage is not sure. */
    public Optional<YearMonth> firstMonthToSettleCoverage() {
        return then().stream()
                .map(Entry::month)
                .filter(month -> !month.isBefore(planStart) && !surelyCovered(month))
                .findFirst();
    }

    private boolean surelyCovered(YearMonth month) {
        boolean medicaidToday = hasMedicaid(today(), month);
        return ledgers()
                .flatMap(ledger -> at(ledger, month).stream())
                .allMatch(entry -> surelyCovered(entry, medicaidToday));
    }

    private static boolean hasMedicaid(List<Entry> ledger, YearMonth month) {
        return at(ledger, month).map(Outcome::medicaid).filter(NO_MEDICAID::contains).isEmpty();
    }

    /** Medicare alone is enough only for someone who would have no Medicaid without the work either. */
    private static boolean surelyCovered(Entry entry, boolean medicaidToday) {
        String medicaid = medicaid(entry);
        if (medicaid.equals("UNKNOWN")) {
            return false;
        }
        boolean medicare = MEDICARE_COVERS.contains(entry.statuses().getOrDefault("medicare", "NONE"));
        return !NO_MEDICAID.contains(medicaid) || medicare && !medicaidToday;
    }

    private static String medicaid(Entry entry) {
        return entry.statuses().getOrDefault("medicaid", "NONE");
    }

    static Optional<Entry> at(List<Entry> ledger, YearMonth month) {
        return ledger.stream().filter(entry -> entry.month().equals(month)).findFirst();
    }

    /** Close enough that a reader would call it the same. */
    public static boolean close(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(SAME) <= 0;
    }
}
