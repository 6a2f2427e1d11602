package org.earnwise.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Numbers of the law in sentences come from the figures. */
class FiguresSaidTest {

    @Test
    void a_figure_stands_in_its_place() {
        assertThat(FiguresSaid.in("You have {figure:ticket.reassign-days} days, and {figure:ticket.reassign-days} more by {date}."))
                .isEqualTo("You have 90 days, and 90 more by {date}.");
    }

    @Test
    void a_share_is_so_many_of_a_hundred() {
        assertThat(FiguresSaid.in("{figure:ticket.period-1.school-share} percent of a school year"))
                .isEqualTo("60 percent of a school year");
    }

    @Test
    void words_without_a_figure_stay_as_they_are() {
        assertThat(FiguresSaid.in("Call {name} at 1-800-537-2549.")).isEqualTo("Call {name} at 1-800-537-2549.");
    }

    @Test
    void a_figure_that_is_not_there_is_a_fault_with_its_name() {
        assertThatThrownBy(() -> FiguresSaid.in("You have {figure:ticket.no-such-days} days."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ticket.no-such-days")
                .hasMessageContaining("rules/figures");
    }

    @Test
    void a_table_is_no_number() {
        assertThatThrownBy(() -> FiguresSaid.in("It is {figure:%s}.".formatted(table())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("table");
    }

    private static String table() {
        FigureBook figures = FigureBook.load();
        return figures.ids().stream()
                .filter(id -> figures.unit(id).filter(Unit.TABLE::equals).isPresent())
                .filter(id -> figures.published(id, java.time.YearMonth.now()).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
