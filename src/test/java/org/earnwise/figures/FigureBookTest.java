package org.earnwise.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earnwise.ledger.Money;
import org.junit.jupiter.api.Test;

/** Looking figures up by month: spans, carrying, overrides. */
class FigureBookTest {

    private static final String TOY =
            """
            prefixes: [toy]
            figures:
              toy.yearly:
                title: Moves each January
                unit: dollars-a-month
                citation: 1 CFR 1; 1 CFR 2
                through: 2025-12
                required: true
                values:
                  - { from: 2024-01, amount: 100, source: Notice A, status: second-hand, checked: 2026-11-01 }
                  - { from: 2025-01, amount: 110.50, source: Notice B, status: confirmed, checked: 2026-11-22 }
              toy.constant:
                title: Fixed by law
                unit: share
                citation: 1 CFR 3
                through: always
                values:
                  - { from: 2012-01, amount: 0.50, source: Statute, status: confirmed, checked: 2026-11-22 }
              toy.uncarried:
                title: Published for one year only
                unit: dollars-a-year
                citation: 1 CFR 4
                through: 2024-12
                carried: false
                gaps: true
                values:
                  - { from: 2024-01, to: 2024-12, amount: 54502, source: Chart, status: confirmed, checked: 2026-11-22 }
              toy.table:
                title: By income
                unit: table
                citation: 1 CFR 5
                through: 2026-12
                values:
                  - from: 2024-01
                    rows: [[0, 0.10], [1000, 0.12]]
                    source: Table
                    status: confirmed
                    checked: 2026-11-22
            """;

    private final FigureBook book = FigureBook.read(Map.of("toy.yaml", TOY));

    private static YearMonth month(String text) {
        return YearMonth.parse(text);
    }

    private static Figure figure(String id, String from, String through, String amount) {
        return new Figure(id, month(from), month(through), new BigDecimal(amount));
    }

    private List<Object> inForce(String first, String last, String id) {
        return only(book.inForce(month(first), month(last), Map.of()), id);
    }

    private static List<Object> only(List<Object> facts, String id) {
        return facts.stream()
                .filter(fact -> fact instanceof Figure figure
                        ? figure.id().equals(id)
                        : ((FigureTable) fact).id().equals(id))
                .toList();
    }

    @Test
    void each_value_is_one_fact_clipped_to_the_months_asked_about() {
        assertThat(inForce("2024-11", "2025-02", "toy.yearly"))
                .containsExactly(
                        figure("toy.yearly", "2024-11", "2024-12", "100"),
                        figure("toy.yearly", "2025-01", "2025-02", "110.50"));
    }

    @Test
    void one_month_has_one_value_at_either_side_of_a_change() {
        assertThat(inForce("2024-12", "2024-12", "toy.yearly"))
                .containsExactly(figure("toy.yearly", "2024-12", "2024-12", "100"));
        assertThat(inForce("2025-01", "2025-01", "toy.yearly"))
                .containsExactly(figure("toy.yearly", "2025-01", "2025-01", "110.50"));
    }

    @Test
    void there_is_no_value_before_the_first() {
        assertThat(inForce("2023-12", "2023-12", "toy.yearly")).isEmpty();
        assertThat(inForce("2023-12", "2024-01", "toy.yearly"))
                .containsExactly(figure("toy.yearly", "2024-01", "2024-01", "100"));
    }

    @Test
    void the_last_value_is_carried_on() {
        assertThat(inForce("2025-12", "2031-05", "toy.yearly"))
                .containsExactly(figure("toy.yearly", "2025-12", "2031-05", "110.50"));
    }

    @Test
    void a_figure_that_is_never_carried_ends() {
        assertThat(inForce("2024-12", "2025-06", "toy.uncarried"))
                .containsExactly(figure("toy.uncarried", "2024-12", "2024-12", "54502"));
        assertThat(inForce("2025-01", "2025-06", "toy.uncarried")).isEmpty();
    }

    @Test
    void carrying_is_told_from_the_first_month_past_the_published_ones() {
        assertThat(book.carried(month("2025-06"), month("2025-12"), Set.of())).isEmpty();
        assertThat(book.carried(month("2025-06"), month("2026-01"), Set.of()))
                .containsExactly(new Carried("toy.yearly", month("2026-01"), month("2025-01")));
        assertThat(book.carried(month("2026-03"), month("2027-01"), Set.of()))
                .containsExactly(
                        new Carried("toy.table", month("2027-01"), month("2024-01")),
                        new Carried("toy.yearly", month("2026-03"), month("2025-01")));
    }

    @Test
    void what_is_overridden_is_not_carried() {
        assertThat(book.carried(month("2026-01"), month("2026-02"), Set.of("toy.yearly"))).isEmpty();
    }

    @Test
    void nothing_is_carried_through_the_earliest_end_of_the_figures_that_can_be() {
        assertThat(book.through()).isEqualTo(month("2025-12"));
        assertThat(book.through(Set.of("toy.yearly"))).isEqualTo(month("2026-12"));
    }

    @Test
    void the_first_month_is_that_of_the_required_figures() {
        assertThat(book.firstMonth()).isEqualTo(month("2024-01"));
    }

    @Test
    void without_required_figures_the_first_month_is_the_earliest_of_all() {
        FigureBook other = FigureBook.read(Map.of("toy.yaml", TOY.replace("    required: true\n", "")));
        assertThat(other.firstMonth()).isEqualTo(month("2012-01"));
    }

    @Test
    void an_override_replaces_every_value_for_every_month() {
        List<Object> facts =
                book.inForce(month("2024-11"), month("2025-02"), Map.of("toy.yearly", new BigDecimal("90.25")));
        assertThat(only(facts, "toy.yearly")).containsExactly(figure("toy.yearly", "2024-11", "2025-02", "90.25"));
    }

    @Test
    void an_override_replaces_nothing_else() {
        List<Object> without = new ArrayList<>(book.inForce(month("2024-11"), month("2025-02"), Map.of()));
        List<Object> with = new ArrayList<>(
                book.inForce(month("2024-11"), month("2025-02"), Map.of("toy.yearly", BigDecimal.ONE)));
        without.removeAll(only(without, "toy.yearly"));
        with.removeAll(only(with, "toy.yearly"));
        assertThat(with).containsExactlyElementsOf(without).isNotEmpty();
    }

    @Test
    void an_override_adds_a_figure_where_there_was_none() {
        List<Object> facts =
                book.inForce(month("2023-01"), month("2023-03"), Map.of("toy.uncarried", new BigDecimal("60000")));
        assertThat(only(facts, "toy.uncarried"))
                .containsExactly(figure("toy.uncarried", "2023-01", "2023-03", "60000"));
    }

    @Test
    void an_override_that_cannot_be_a_value_is_refused_with_the_reason() {
        assertThat(book.refuses("toy.yearly", new BigDecimal("0"))).isEmpty();
        assertThat(book.refuses("toy.yearly", new BigDecimal("-0.01")))
                .contains("toy.yearly is below zero; give zero or more");
        assertThat(book.refuses("toy.yearly", new BigDecimal("0.001")))
                .contains("toy.yearly has fractions of a cent; give at most two decimals");
        assertThat(book.refuses("toy.constant", new BigDecimal("1.00"))).isEmpty();
        assertThat(book.refuses("toy.constant", new BigDecimal("1.01")))
                .contains("toy.constant is a share; give a fraction from 0 to 1, such as 0.55");
        assertThat(book.refuses("toy.table", BigDecimal.ONE))
                .contains("toy.table is a table, so one amount cannot take its place");
        assertThat(book.refuses("toy.other", BigDecimal.ONE))
                .contains("no figure is called toy.other; GET /api/v1/figures lists them");
        assertThatThrownBy(() ->
                        book.inForce(month("2024-01"), month("2024-01"), Map.of("toy.other", BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("toy.other");
    }

    @Test
    void units_are_told_by_name() {
        assertThat(book.unit("toy.yearly")).contains(Unit.DOLLARS_A_MONTH);
        assertThat(book.unit("toy.other")).isEmpty();
        assertThat(book.isShare("toy.constant")).isTrue();
        assertThat(book.isShare("toy.yearly")).isFalse();
    }

    @Test
    void amounts_are_read_exactly_as_written() {
        Figure figure = (Figure) inForce("2025-01", "2025-01", "toy.yearly").get(0);
        assertThat(figure.amount()).isEqualTo(new BigDecimal("110.50"));
        assertThat(figure.dollars()).isEqualTo(Money.of("110.50"));
        assertThat(figure("toy.yearly", "2025-01", "2025-01", "9").count()).isEqualTo(9);
    }

    @Test
    void a_table_is_looked_up_at_and_below_an_amount() {
        FigureTable table = (FigureTable) inForce("2024-01", "2024-01", "toy.table").get(0);
        FigureTable.Row low = table.rows().get(0);
        FigureTable.Row high = table.rows().get(1);
        assertThat(table.rowAt(new BigDecimal("999.99"))).contains(low);
        assertThat(table.rowAt(new BigDecimal("1000"))).contains(high);
        assertThat(table.rowBelow(new BigDecimal("1000"))).contains(low);
        assertThat(table.rowBelow(new BigDecimal("1000.01"))).contains(high);
        assertThat(table.rowBelow(BigDecimal.ZERO)).isEmpty();
        assertThat(high.value()).isEqualByComparingTo("0.12");
    }

    @Test
    void a_published_figure_carries_its_source() {
        InForce before = book.published("toy.yearly", month("2024-12")).orElseThrow();
        assertThat(before.amount()).isEqualByComparingTo("100");
        assertThat(before.through()).isEqualTo(month("2024-12"));
        assertThat(before.source()).isEqualTo("Notice A");
        assertThat(before.status()).isEqualTo(Status.SECOND_HAND);
        assertThat(before.citation()).containsExactly("1 CFR 1", "1 CFR 2");
        assertThat(before.checked()).isEqualTo("2026-11-01");
        assertThat(before.carried()).isFalse();

        InForce last = book.published("toy.yearly", month("2025-12")).orElseThrow();
        assertThat(last.carried()).isFalse();
        InForce after = book.published("toy.yearly", month("2026-01")).orElseThrow();
        assertThat(after.carried()).isTrue();
        assertThat(after.from()).isEqualTo(month("2025-01"));
        assertThat(after.through()).isEqualTo(month("2025-12"));
        assertThat(book.published("toy.constant", month("2040-01")).orElseThrow().through()).isNull();
    }

    @Test
    void the_published_figures_of_a_month_are_those_in_force_by_name() {
        assertThat(book.published(month("2025-01")).stream().map(InForce::id))
                .containsExactly("toy.constant", "toy.table", "toy.yearly");
        assertThat(book.published(month("2024-12")).stream().map(InForce::id))
                .containsExactly("toy.constant", "toy.table", "toy.uncarried", "toy.yearly");
    }

    @Test
    void the_version_follows_the_text_and_not_its_line_ends() {
        assertThat(FigureBook.read(Map.of("toy.yaml", TOY)).version()).isEqualTo(book.version());
        assertThat(FigureBook.read(Map.of("toy.yaml", TOY.replace("\n", "\r\n"))).version())
                .isEqualTo(book.version());
        assertThat(FigureBook.read(Map.of("toy.yaml", TOY.replace("110.50", "110.51"))).version())
                .isNotEqualTo(book.version());
    }

    @Test
    void many_different_spans_give_the_same_answers_again() {
        List<Object> once = book.inForce(month("2024-01"), month("2026-01"), Map.of());
        for (int i = 0; i < 500; i++) {
            book.inForce(month("2024-01").plusMonths(i), month("2026-01").plusMonths(i), Map.of());
        }
        assertThat(book.inForce(month("2024-01"), month("2026-01"), Map.of())).isEqualTo(once);
    }
}
