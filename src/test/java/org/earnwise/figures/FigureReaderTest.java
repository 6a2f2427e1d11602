package org.earnwise.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file of figures must be, and what is said when it is not. */
class FigureReaderTest {

    private static final String GOOD =
            """
            prefixes: [toy]
            figures:
              toy.limit:
                title: Toy limit
                unit: dollars-a-month
                citation: 1 CFR 1; 1 CFR 2
                through: 2026-12
                values:
                  - { from: 2024-01, amount: 100, source: Toy notice, status: confirmed, checked: 2026-11-22 }
                  - { from: 2025-01, amount: 110.50, source: Toy notice, status: confirmed, checked: 2026-11-22 }
            """;

    private static final String FIRST =
            "- { from: 2024-01, amount: 100, source: Toy notice, status: confirmed, checked: 2026-11-22 }";

    private static List<String> faultsOf(String text) {
        return faultsOf(Map.of("toy.yaml", text));
    }

    private static List<String> faultsOf(Map<String, String> files) {
        FiguresRefused refused = catchThrowableOfType(FiguresRefused.class, () -> FigureBook.read(files));
        return refused == null ? List.of() : refused.faults();
    }

    @Test
    void a_good_file_has_no_faults() {
        assertThat(faultsOf(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "unit", "citation", "through"})
    void a_figure_without_one_of_its_parts_is_refused(String part) {
        String text = GOOD.replaceFirst("(?m)^    " + part + ":.*\n", "");
        assertThat(faultsOf(text)).containsExactly("toy.yaml, line 4: toy.limit lacks " + part + "; add it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"source: Toy notice, |source", "status: confirmed, |status", ", checked: 2026-11-22|checked",
                "from: 2024-01, |from"})
    void a_value_without_one_of_its_parts_is_refused(String written, String part) {
        String start = FIRST.replace(written, "");
        assertThat(faultsOf(GOOD.replace(FIRST, start)))
                .containsExactly("toy.yaml, line 9: toy.limit lacks " + part + "; add it");
    }

    @Test
    void a_value_without_an_amount_is_refused() {
        assertThat(faultsOf(GOOD.replace("amount: 100, ", "")))
                .containsExactly("toy.yaml, line 9: toy.limit has a value without an amount; add it");
    }

    @Test
    void two_values_from_one_month_are_refused() {
        assertThat(faultsOf(GOOD.replace("from: 2025-01", "from: 2024-01")))
                .containsExactly("toy.yaml, line 4: toy.limit has two values from 2024-01; remove one");
    }

    @Test
    void values_out_of_order_are_refused_and_the_month_after_is_not() {
        assertThat(faultsOf(GOOD.replace("from: 2025-01", "from: 2023-12")))
                .containsExactly("toy.yaml, line 4: toy.limit has the value from 2023-12 after the one from 2024-01;"
                        + " put the earlier first");
        assertThat(faultsOf(GOOD.replace("from: 2025-01", "from: 2024-02"))).isEmpty();
    }

    @Test
    void a_gap_is_refused_unless_the_figure_says_it_has_gaps() {
        String gap = GOOD.replace("from: 2024-01,", "from: 2024-01, to: 2024-06,");
        assertThat(faultsOf(gap)).containsExactly("toy.yaml, line 4: toy.limit ends a value in 2024-06, but has no"
                + " gaps; take `to` out, or say gaps: true");
        assertThat(faultsOf(gap.replace("through: 2026-12", "through: 2026-12\n    gaps: true"))).isEmpty();
    }

    @Test
    void a_value_that_ends_in_the_month_the_next_begins_overlaps() {
        String gaps = GOOD.replace("through: 2026-12", "through: 2026-12\n    gaps: true");
        assertThat(faultsOf(gaps.replace("from: 2024-01,", "from: 2024-01, to: 2024-12,"))).isEmpty();
        assertThat(faultsOf(gaps.replace("from: 2024-01,", "from: 2024-01, to: 2025-01,")))
                .containsExactly("toy.yaml, line 4: toy.limit has values that overlap in 2025-01; let the earlier end"
                        + " before");
    }

    @Test
    void a_value_that_ends_before_it_begins_is_refused() {
        String text = GOOD.replace("through: 2026-12", "through: 2026-12\n    gaps: true")
                .replace("from: 2024-01,", "from: 2024-01, to: 2023-12,");
        assertThat(faultsOf(text)).containsExactly("toy.yaml, line 4: toy.limit has a value from 2024-01 that ends"
                + " before, in 2023-12; correct one of the two");
    }

    @Test
    void a_last_value_that_ends_cannot_be_carried_on() {
        String text = GOOD.replace("through: 2026-12", "through: 2026-12\n    gaps: true")
                .replace("from: 2025-01,", "from: 2025-01, to: 2025-12,");
        assertThat(faultsOf(text)).containsExactly("toy.yaml, line 4: toy.limit ends in 2025-12 and yet would go on"
                + " after it; say carried: false and name the month in through");
        assertThat(faultsOf(text.replace("gaps: true", "gaps: true\n    carried: false"))).isEmpty();
    }

    @Test
    void a_figure_holds_at_least_through_the_month_of_its_last_value() {
        assertThat(faultsOf(GOOD.replace("through: 2026-12", "through: 2025-01"))).isEmpty();
        assertThat(faultsOf(GOOD.replace("through: 2026-12", "through: 2024-12")))
                .containsExactly("toy.yaml, line 4: toy.limit holds through 2024-12, which is before its last value of"
                        + " 2025-01; correct one of the two");
    }

    @Test
    void a_name_outside_the_files_prefixes_is_refused() {
        assertThat(faultsOf(GOOD.replace("toy.limit:", "toys.limit:")))
                .containsExactly("toy.yaml, line 4: toys.limit begins with none of the file's prefixes [toy]; rename it"
                        + " or move it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"toy", "toy.Limit", "toy..limit", "toy.limit-", "toy.the limit"})
    void a_name_not_made_of_small_words_is_refused(String id) {
        assertThat(faultsOf(GOOD.replace("toy.limit:", id + ":"))).anyMatch(fault -> fault.contains("is no figure name"));
    }

    @Test
    void one_name_in_two_files_is_refused() {
        assertThat(faultsOf(Map.of("a.yaml", GOOD, "b.yaml", GOOD)))
                .containsExactly("b.yaml, line 4: toy.limit is already in a.yaml; keep one of the two");
    }

    @Test
    void one_name_twice_in_a_file_is_refused() {
        String body = GOOD.substring(GOOD.indexOf("  toy.limit:"));
        assertThat(faultsOf(GOOD + body))
                .containsExactly("toy.yaml, line 11: figures has toy.limit twice; remove one");
    }

    @Test
    void a_key_given_twice_is_refused() {
        assertThat(faultsOf(GOOD.replace("    through: 2026-12", "    through: 2026-12\n    through: 2027-12")))
                .containsExactly("toy.yaml, line 8: toy.limit has through twice; remove one");
    }

    @Test
    void whole_cents_are_taken_and_fractions_of_a_cent_are_not() {
        assertThat(faultsOf(GOOD.replace("110.50", "110.55"))).isEmpty();
        assertThat(faultsOf(GOOD.replace("110.50", "110.555")))
                .containsExactly("toy.yaml, line 10: toy.limit has fractions of a cent; give at most two decimals");
    }

    @Test
    void an_amount_may_be_zero_and_not_below() {
        assertThat(faultsOf(GOOD.replace("110.50", "0"))).isEmpty();
        assertThat(faultsOf(GOOD.replace("110.50", "-0.01")))
                .containsExactly("toy.yaml, line 10: toy.limit is below zero; give zero or more");
    }

    @Test
    void a_share_may_be_one_and_not_more() {
        String share = GOOD.replace("dollars-a-month", "share").replace("amount: 100", "amount: 0.0765");
        assertThat(faultsOf(share.replace("110.50", "1"))).isEmpty();
        assertThat(faultsOf(share.replace("110.50", "1.01")))
                .containsExactly("toy.yaml, line 10: toy.limit is a share; give a fraction from 0 to 1, such as 0.55");
    }

    @Test
    void months_are_whole_numbers() {
        String months = GOOD.replace("dollars-a-month", "months");
        assertThat(faultsOf(months.replace("110.50", "110.0"))).isEmpty();
        assertThat(faultsOf(months))
                .containsExactly("toy.yaml, line 10: toy.limit counts months; give a whole number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"110.50\"", "'110.50'"})
    void an_amount_in_quotes_is_refused(String amount) {
        assertThat(faultsOf(GOOD.replace("110.50", amount)))
                .containsExactly("toy.yaml, line 10: toy.limit has an amount in quotes; write the number alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1_000", "1e3", ".5", "0x10", "$5", "ten", "~", ".inf"})
    void an_amount_that_is_not_plain_digits_is_refused(String amount) {
        assertThat(faultsOf(GOOD.replace("110.50", amount)))
                .containsExactly("toy.yaml, line 10: toy.limit has the amount " + amount
                        + "; write digits with a point, such as 1234.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-00", "2025-1", "2025", "2025-01-01", "January"})
    void a_month_that_is_none_is_refused(String month) {
        assertThat(faultsOf(GOOD.replace("from: 2025-01", "from: " + month)))
                .containsExactly("toy.yaml, line 10: toy.limit has from: " + month + "; write a month as 2026-01");
    }

    @Test
    void a_day_that_is_none_is_refused() {
        assertThat(faultsOf(GOOD.replace(FIRST, FIRST.replace("2026-11-22", "2026-11-31"))))
                .containsExactly("toy.yaml, line 9: toy.limit has checked: 2026-11-31; write a day as 2026-11-22");
    }

    @Test
    void an_unknown_status_is_refused() {
        assertThat(faultsOf(GOOD.replace(FIRST, FIRST.replace("confirmed", "certain"))))
                .containsExactly("toy.yaml, line 9: toy.limit has the status certain; use one of [confirmed,"
                        + " second-hand, computed, unconfirmed]");
    }

    @Test
    void an_unknown_unit_is_refused() {
        assertThat(faultsOf(GOOD.replace("dollars-a-month", "euros")))
                .singleElement()
                .asString()
                .startsWith("toy.yaml, line 4: toy.limit has the unit euros; use one of [dollars, ");
    }

    @Test
    void unknown_keys_are_refused_at_every_level() {
        assertThat(faultsOf(GOOD.replace("prefixes:", "program: toy\nprefixes:")))
                .containsExactly("toy.yaml, line 1: the file has the unknown key program; use one of [figures,"
                        + " prefixes]");
        assertThat(faultsOf(GOOD.replace("    through:", "    colour: red\n    through:")))
                .singleElement()
                .asString()
                .startsWith("toy.yaml, line 7: toy.limit has the unknown key colour; use one of [carried, ");
        assertThat(faultsOf(GOOD.replace("amount: 100,", "amount: 100, size: 1,")))
                .singleElement()
                .asString()
                .startsWith("toy.yaml, line 9: toy.limit has the unknown key size; use one of [amount, ");
    }

    @Test
    void a_figure_without_values_is_refused() {
        String empty = GOOD.substring(0, GOOD.indexOf("    values:"));
        String expected = "toy.yaml, line 4: toy.limit has no values; list at least one under values";
        assertThat(faultsOf(empty)).containsExactly(expected);
        assertThat(faultsOf(empty + "    values: []\n")).containsExactly(expected.replace("line 4", "line 8"));
    }

    @Test
    void a_flag_is_true_or_false() {
        assertThat(faultsOf(GOOD.replace("    through:", "    carried: no\n    through:")))
                .containsExactly("toy.yaml, line 7: toy.limit has carried: no; write true or false");
    }

    @Test
    void a_file_without_prefixes_or_figures_is_refused() {
        assertThat(faultsOf("prefixes: [toy]\n"))
                .containsExactly("toy.yaml: has no figures; add the key figures");
        assertThat(faultsOf(GOOD.replace("prefixes: [toy]\n", "")))
                .containsExactly("toy.yaml: names no prefixes; list what its figure names begin with, such as"
                        + " prefixes: [ssi]");
        assertThat(faultsOf("")).containsExactly("toy.yaml: is empty; give it prefixes and figures");
        assertThat(faultsOf(Map.of())).containsExactly("no figures were given; name at least one file");
    }

    @Test
    void text_that_is_not_yaml_is_refused() {
        assertThat(faultsOf("figures: [")).singleElement().asString().startsWith("toy.yaml: is not YAML: ");
    }

    @Test
    void all_faults_of_all_files_are_named_at_once() {
        Map<String, String> files = new TreeMap<>();
        files.put("a.yaml", GOOD.replace("110.50", "\"110.50\"").replace("    title: Toy limit\n", ""));
        files.put("b.yaml", GOOD.replace("toy", "game").replace("from: 2025-01", "from: 2024-01"));
        assertThat(faultsOf(files))
                .containsExactly(
                        "a.yaml, line 4: toy.limit lacks title; add it",
                        "a.yaml, line 9: toy.limit has an amount in quotes; write the number alone",
                        "b.yaml, line 4: game.limit has two values from 2024-01; remove one");
    }

    private static final String TABLE =
            """
            prefixes: [toy]
            figures:
              toy.table:
                title: Toy table
                unit: table
                citation: 1 CFR 1
                through: always
                values:
                  - from: 2024-01
                    rows: [[0, 0.10], [1000, 0.12]]
                    source: Toy notice
                    status: confirmed
                    checked: 2026-11-22
            """;

    @Test
    void a_table_has_rising_rows_of_pairs() {
        assertThat(faultsOf(TABLE)).isEmpty();
        assertThat(faultsOf(TABLE.replace("[1000,", "[0,")))
                .containsExactly("toy.yaml, line 10: toy.table has rows out of order at 0; let them rise");
        assertThat(faultsOf(TABLE.replace("[1000, 0.12]", "[1000]")))
                .containsExactly("toy.yaml, line 10: toy.table has a row that is not a pair; write it as [from, value]");
        assertThat(faultsOf(TABLE.replace("[1000, 0.12]", "[1000, -0.12]")))
                .containsExactly("toy.yaml, line 10: toy.table has a row below zero; give zero or more");
    }

    @Test
    void a_table_has_rows_and_no_amount_and_others_the_other_way() {
        assertThat(faultsOf(TABLE.replace("source:", "amount: 5\n        source:")))
                .containsExactly("toy.yaml, line 9: toy.table is a table; give rows, not an amount");
        assertThat(faultsOf(TABLE.replace("unit: table", "unit: share")))
                .containsExactly(
                        "toy.yaml, line 9: toy.table is no table; give an amount, not rows",
                        "toy.yaml, line 9: toy.table has a value without an amount; add it");
    }
}
