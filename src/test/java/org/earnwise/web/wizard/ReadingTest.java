package org.earnwise.web.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200 | 1200",
                "1,200.50 | 1200.50",
                "$1200 | 1200",
                "$ 1,200 | 1200",
                "1200. | 1200",
                "1,000,000 | 1000000",
                "0 | 0",
                "0.5 | 0.5",
                "850 dollars | 850",
                "850 dólares | 850"
            })
    void an_amount_is_understood_as_people_write_it(String typed, BigDecimal dollars) {
        assertThat(Reading.amount(typed).dollars()).isEqualByComparingTo(dollars);
        assertThat(Reading.amount(typed).fault()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.200,50", "1,20", "12,00", "about 500", "1200 a month", "$", "1e3", "0x10", "½", "1,2000", "١٢"})
    void an_amount_that_can_be_read_in_two_ways_or_in_none_is_not_guessed(String typed) {
        assertThat(Reading.amount(typed).dollars()).isNull();
        assertThat(Reading.amount(typed).fault()).isEqualTo("unreadable");
    }

    @ParameterizedTest
    @CsvSource({"-5, negative", "$-5, negative", "-$5, negative", "12.345, cents", "1.200, cents"})
    void what_is_the_matter_with_an_amount_is_named(String typed, String fault) {
        assertThat(Reading.amount(typed).fault()).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"20 | 20", "12.5 | 12.5", "12,5 | 12.5", "20 hours | 20", "20h | 20", "8 horas | 8"})
    void hours_are_understood(String typed, BigDecimal hours) {
        assertThat(Reading.hours(typed)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "twenty", "-3", "12.555", "1,200"})
    void hours_that_cannot_be_read_are_not_guessed(String typed) {
        assertThat(Reading.hours(typed)).isEmpty();
    }

    @Test
    void a_month_needs_a_real_month_and_four_digits_of_a_year() {
        assertThat(Reading.month("3", "1985")).contains(YearMonth.of(1985, 3));
        assertThat(Reading.month("03", " 1985 ")).contains(YearMonth.of(1985, 3));
        assertThat(Reading.month("13", "1985")).isEmpty();
        assertThat(Reading.month("0", "1985")).isEmpty();
        assertThat(Reading.month("3", "85")).isEmpty();
        assertThat(Reading.month("March", "1985")).isEmpty();
    }

    @Test
    void a_day_has_to_exist() {
        assertThat(Reading.date("2", "28", "2027")).contains(LocalDate.of(2027, 2, 28));
        assertThat(Reading.date("2", "29", "2027")).isEmpty();
    }

    @Test
    void months_are_listed_one_a_line_or_with_commas() {
        assertThat(Reading.months("3/2025\n 4/2025\r\n11 / 2025"))
                .contains(java.util.List.of(YearMonth.of(2025, 3), YearMonth.of(2025, 4), YearMonth.of(2025, 11)));
        assertThat(Reading.months("2025-04, 3/2025; 3/2025"))
                .contains(java.util.List.of(YearMonth.of(2025, 3), YearMonth.of(2025, 4)));
        assertThat(Reading.months("3/2025, spring")).isEmpty();
        assertThat(Reading.months("13/2025")).isEmpty();
    }
}
