package org.earnwise.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one scenario, as every door gives it. Names and order are those of the contract.
 *
 * @param start first month advised
 * @param months how many months are advised
 * @param settle the three unknowns at most that move the answer most, the weightiest first
 * @param hypothetical ids of the figures that the scenario replaced; empty when none was
 */
public record Advice(
        YearMonth start,
        int months,
        Figures figures,
        List<String> hypothetical,
        List<Assumption> assumptions,
        List<Entry> ledger,
        List<Entry> baseline,
        List<Range> ranges,
        List<Unsettled> settle,
        List<Finding> findings,
        List<Report> reports,
        List<Question> questions,
        List<PlanResult> plans,
        Rules rules) {

    /** The last month for which no figure was carried, and each figure that was. */
    public record Figures(YearMonth through, List<Carried> carried) {}

    /** A figure carried past its last published month: first such month, and the month its value is from. */
    public record Carried(String figure, YearMonth month, YearMonth from) {}

    /** A default or an unknown that could change the answer, and why. */
    public record Assumption(String field, String assumed, String matters) {}

    /**
     * One month. Amounts in dollars or counts, statuses as codes, findings as places in {@link Advice#findings}.
     *
     * @param why the tree of reasons of each amount, where asked for
     * @param whyStatuses that of each status, where asked for
     */
    public record Entry(
            YearMonth month,
            Map<String, BigDecimal> amounts,
            Map<String, String> statuses,
            List<Integer> findings,
            @Nullable Map<String, Node> why,
            @Nullable Map<String, Node> whyStatuses) {}

    /** Why an amount is what it is: the rule that stated it, and what that rule rested on. */
    public record Node(
            @Nullable String rule,
            String sentence,
            List<Citation> citations,
            Map<String, Object> facts,
            List<Node> from) {}

    /** A place in the law, and where to read it. */
    public record Citation(String label, @Nullable String url) {}

    /** The ledger at one end of an unknown; {@code field} is where it stands in the scenario. Ends come in pairs. */
    public record Range(String field, String assumption, List<Entry> ledger) {}

    /**
     * An unknown that moves the answer, and who can settle it.
     *
     * @param most the most by which {@code net.resources} of a month hangs on it
     * @param coverage whether a standing or a coverage hangs on it
     */
    public record Unsettled(String field, BigDecimal most, boolean coverage, String text) {}

    /** Something to know or to do, in the reader's language. */
    public record Finding(
            String id, YearMonth month, Kind kind, String text, Map<String, Object> values, List<Because> because) {}

    public enum Kind {
        MILESTONE,
        PROTECTION,
        CHANGE,
        CAUTION,
        ACTION,
        UNKNOWN
    }

    public record Because(String rule, List<Citation> citations) {}

    /** What to tell whom, and by when. {@code to} is SSA, DSS, HOUSING or EMPLOYMENT_NETWORK. */
    public record Report(LocalDate by, String to, String what) {}

    /** A question for the benefits counselor, tied to a finding's id or an unknown's field. */
    public record Question(String about, String text) {}

    /**
     * One plan beside the scenario's own work.
     *
     * @param behindFrom the first month in which it leaves less than the scenario's own work; null when none does
     */
    public record PlanResult(
            String name,
            List<Entry> ledger,
            List<Finding> findings,
            List<Difference> difference,
            Difference total,
            @Nullable YearMonth behindFrom,
            List<Coverage> coverage) {}

    /** From which month a coverage is another one under a plan than under the scenario's own work. */
    public record Coverage(YearMonth month, String name, @Nullable String work, @Nullable String plan) {}

    /** What a plan leaves more or less than the scenario's own work; {@code month} is null in the total. */
    public record Difference(@Nullable YearMonth month, Map<String, BigDecimal> amounts) {}

    /** What answered: the version of the rule base and of the figures. */
    public record Rules(String version) {}
}
