package org.earnwise.web.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.earnwise.advice.Advice.Because;
import org.earnwise.advice.Advice.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The result as its template reads it: in the order a person needs it.
 *
 * @param work the work thought about, in words
 * @param headline the whole answer in one sentence
 * @param ends how it goes at the other end of each thing that is not known
 * @param withSsdi whether SSDI concerns the person at all
 * @param tabs the ways the answers can be understood, when there is more than one
 * @param monthsData the months for the chart, as JSON
 * @param openQuestions how many more answers would make this one more exact
 * @param less whether less is left in the end than now
 * @param premiumAsIf whether a premium is taken out of coverage that the person did not say they have
 * @param extraPaydays whether some months have an extra payday, and those shown have none
 * @param open whether what is not known makes a real difference, so that the months show one end of it
 * @param brought whether it comes from a file that the questions cannot hold
 * @param playTyped what was typed to try and could not be read, by input
 * @param playFaults what is to be mended in it, by input
 */
record ResultPage(
        String work,
        String headline,
        List<Tab> tabs,
        Comparison comparison,
        List<Period> periods,
        List<End> ends,
        boolean withSsdi,
        List<MonthRow> months,
        List<Item> stays,
        List<String> better,
        List<Item> changes,
        List<Deed> deeds,
        List<Unsure> unsure,
        List<String> questions,
        List<Term> terms,
        int openQuestions,
        @Nullable WhatIf whatIf,
        String monthsData,
        String rules,
        boolean less,
        boolean premiumAsIf,
        boolean extraPaydays,
        boolean open,
        boolean brought,
        Map<String, String> playTyped,
        Map<String, String> playFaults) {

    /** A way to understand the answers. */
    record Tab(String kind, boolean shown) {}

    /** Now beside then: a column a moment. */
    record Comparison(List<Column> columns, List<Row> comingIn, List<Row> goingOut, List<Row> left, List<Row> health) {}

    /** {@code key} is now, work or later. */
    record Column(String key, YearMonth month) {}

    record Row(String label, List<Cell> cells) {}

    /** A cell of a table; {@code about} is the amount whose reasons it opens, if it opens any. */
    record Cell(String text, @Nullable String about, YearMonth month) {}

    /** Months in a row in which nothing changes but, perhaps, what is left. */
    record Period(YearMonth from, YearMonth to, List<Status> statuses, String left) {

        public boolean single() {
            return from.equals(to);
        }
    }

    /** How it goes at the other end of something that is not known. */
    record End(String assumption, List<Period> periods) {}

    /** A program's standing in words. */
    record Status(String program, String text) {}

    record MonthRow(YearMonth month, boolean first, Cell pay, Benefit ssdi, Benefit ssi, String medicaid, String medicare, Cell left) {}

    /** A benefit's standing and its amount. */
    record Benefit(@Nullable String status, @Nullable Cell amount) {}

    /**
     * Something to know: when, what, and where it comes from.
     *
     * @param again what is of the same sort and comes later, in order
     */
    record Item(YearMonth month, String kind, String text, List<Citation> sources, List<Item> again) {

        Item(YearMonth month, String kind, String text, List<Citation> sources) {
            this(month, kind, text, sources, List.of());
        }

        Item with(List<Item> later) {
            return new Item(month, kind, text, sources, later);
        }
    }

    /**
     * Something to do.
     *
     * @param by absent when the month is all that is known
     * @param times how often it comes
     * @param last the month of the last time
     * @param again what is of the same sort and comes later, in order
     */
    record Deed(
            @Nullable LocalDate by,
            YearMonth month,
            @Nullable String to,
            String text,
            List<Citation> sources,
            int times,
            YearMonth last,
            List<Deed> again) {

        /** This and a later time of the same thing, told once. */
        Deed and(Deed later) {
            return new Deed(by, month, to, text, sources, times + later.times, later.last, again);
        }

        Deed with(List<Deed> later) {
            return new Deed(by, month, to, text, sources, times, last, later);
        }
    }

    /** Something not known: what, and the question that would settle it, if there is one. */
    record Unsure(String text, @Nullable String question) {}

    /** A word explained. */
    record Term(String word, String meaning) {}

    /**
     * Work to play with: hours and pay, or pay a month.
     *
     * @param mostHours how far the slider of hours goes
     * @param leastWage where the slider of pay an hour begins
     * @param mostWage how far it goes
     * @param monthly the input of pay a month: wages, or what is left of a business
     * @param mostPay how far the slider of pay a month goes
     */
    record WhatIf(
            @Nullable String hours,
            @Nullable String wage,
            @Nullable String gross,
            @Nullable String monthly,
            int mostHours,
            BigDecimal leastWage,
            BigDecimal mostWage,
            BigDecimal mostPay) {}

    static List<Citation> sources(List<Because> because) {
        return because.stream()
                .flatMap(reason -> reason.citations().stream())
                .distinct()
                .toList();
    }

}
