package org.earnwise.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.earnwise.ledger.Money;
import org.earnwise.scenario.Job.PayEvery;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesheetTest {

    @Nested
    class A_job_without_paydays {

        @Test
        void earns_and_pays_its_gross_in_each_of_its_months_and_in_no_other() {
            var job = Job.paying(Money.of("994.50"), month("2026-11"), month("2027-01"));

            var entries = Timesheet.of(List.of(job)).months(month("2026-10"), month("2027-03"));

            assertThat(entries)
                    .extracting(Timesheet.Entry::month)
                    .containsExactly(month("2026-11"), month("2026-12"), month("2027-01"));
            assertThat(entries).allSatisfy(entry -> {
                assertThat(entry.earned()).isEqualTo(Money.of("994.50"));
                assertThat(entry.paid()).isEqualTo(Money.of("994.50"));
                assertThat(entry.paychecks()).isZero();
            });
        }

        @Test
        void goes_on_when_nobody_says_that_it_ends() {
            var job = Job.paying(Money.of(500), month("2020-01"), null);

            assertThat(Timesheet.of(List.of(job)).months(month("2026-11"), month("2028-10")))
                    .hasSize(24);
        }

        @ParameterizedTest
        @CsvSource({
            "20, 17.00, 1473.33", // 340 a week, 17,680 a year, 1,473.333…
            "25, 18.50, 2004.17", // 2,004.1666…
            "1, 0.15, 0.65",
            "0.3, 0.05, 0.07", // 0.065: half a cent goes up
            "12.5, 16.94, 917.58" // 917.5833…
        })
        void makes_its_gross_of_hours_and_wage_to_the_nearest_cent(String hours, String wage, String gross) {
            var job = new Job(
                    null, month("2026-11"), null, null, new BigDecimal(hours), Money.of(wage), null, null, false, null,
                    Money.ZERO, null);

            assertThat(job.monthlyGross()).isEqualTo(Money.of(gross));
        }

        @Test
        void brings_its_hours_and_its_subsidy_in_the_months_worked() {
            var job = new Job(
                    null, month("2026-01"), month("2026-02"), Money.of(400), null, null, null, null, true,
                    new BigDecimal("80.5"), Money.of(50), null);

            assertThat(Timesheet.of(List.of(job)).months(month("2026-02"), month("2026-03")))
                    .containsExactly(new Timesheet.Entry(
                            month("2026-02"), 0, Money.of(400), Money.of(400), 0, true, new BigDecimal("80.5"),
                            Money.of(50)));
        }

        @Test
        void stands_beside_the_others_of_its_month_in_the_order_of_the_list() {
            var sheet = Timesheet.of(List.of(
                    Job.paying(Money.of(100), month("2026-02"), null),
                    Job.paying(Money.of(200), month("2026-01"), null)));

            assertThat(sheet.months(month("2026-01"), month("2026-02")))
                    .extracting(entry -> entry.month() + " " + entry.job())
                    .containsExactly("2026-01 1", "2026-02 0", "2026-02 1");
        }
    }

    @Nested
    class Every_two_weeks {

        // 1,300 × 12 ÷ 26 = 600, 60 a workday. Fridays from January 9, 2026:
        // Jan 23, Feb 6, 20, Mar 6, 20, Apr 3, 17, May 1, 15, 29, Jun 12, 26, Jul 10, 24, Aug 7, 21, Sep 4, 18,
        // Oct 2, 16, 30, Nov 13, 27, Dec 11, 25, Jan 8, 2027
        private final Job job = paid("1300", "2025-06", null, PayEvery.TWO_WEEKS, "2025-06-13");

        @ParameterizedTest
        @CsvSource({
            "2026-04, 1200, 2",
            "2026-05, 1800, 3",
            "2026-06, 1200, 2",
            "2026-09, 1200, 2",
            "2026-10, 1800, 3",
            "2026-11, 1200, 2",
            "2026-12, 1200, 2",
            "2027-01, 1200, 2"
        })
        void two_months_a_year_have_three_paychecks(String month, String paid, int paychecks) {
            assertThat(in(month, job).paid()).isEqualTo(Money.of(paid));
            assertThat(in(month, job).paychecks()).isEqualTo(paychecks);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-05, 1260", // 21 workdays
            "2026-06, 1320", // 22 workdays, the last two paid on July 10
            "2026-07, 1380", // 23 workdays
            "2026-11, 1260", // 21 workdays
            "2026-12, 1380", // 23 workdays, the last four paid on January 8
            "2027-01, 1260" // 21 workdays
        })
        void pay_is_earned_on_the_workdays_of_the_month(String month, String earned) {
            assertThat(in(month, job).earned()).isEqualTo(Money.of(earned));
        }

        @Test
        void a_year_that_begins_with_a_payday_has_twenty_seven() {
            var fridays = paid("1300", "2026-06", null, PayEvery.TWO_WEEKS, "2026-06-05");

            assertThat(in("2027-01", fridays).paychecks()).isEqualTo(3); // 1, 15, 29
            assertThat(Timesheet.of(List.of(fridays)).grossPaid(month("2027-01"), month("2027-12")))
                    .isEqualTo(Money.of(27 * 600));
            assertThat(Timesheet.of(List.of(fridays)).grossPaid(month("2028-01"), month("2028-12")))
                    .isEqualTo(Money.of(26 * 600));
        }
    }

    @Nested
    class Every_week {

        @Test
        void some_months_have_five_paychecks_and_some_years_fifty_three() {
            // 1,300 × 12 ÷ 52 = 300, on Fridays; 2027 begins and ends with one
            var job = paid("1300", "2026-06", null, PayEvery.WEEK, "2026-06-05");
            var sheet = Timesheet.of(List.of(job));

            assertThat(in("2026-09", job).paid()).isEqualTo(Money.of(1200));
            assertThat(in("2026-10", job).paid()).isEqualTo(Money.of(1500));
            assertThat(in("2026-10", job).paychecks()).isEqualTo(5);
            assertThat(sheet.grossPaid(month("2027-01"), month("2027-12"))).isEqualTo(Money.of(53 * 300));
            assertThat(sheet.grossPaid(month("2028-01"), month("2028-12"))).isEqualTo(Money.of(52 * 300));
        }

        @Test
        void a_paycheck_over_new_year_is_divided_by_workdays_and_no_cent_is_lost() {
            // 1,000 × 12 ÷ 52 = 230.769…; January 2, 2026 pays for December 29, 30, 31 and January 1, 2
            var job = paid("1000", "2025-12", "2026-01", PayEvery.WEEK, "2025-12-05");

            // December: 230.77 × 2 + 230.77 for the weeks to the 12th, 19th, 26th, the first week's five days, and 3/5
            assertThat(in("2025-12", job).earned()).isEqualTo(Money.of("230.77").times(4).plus(Money.of("138.46")));
            assertThat(in("2026-01", job).earned()).isEqualTo(Money.of("92.31").plus(Money.of("230.77").times(4)));
            assertThat(in("2025-12", job).paid()).isEqualTo(Money.of("230.77").times(4));
            assertThat(in("2026-01", job).paid()).isEqualTo(Money.of("230.77").times(5));
        }

        @Test
        void hours_and_wage_make_the_same_paycheck_again() {
            // 20 × 17 = 340 a week; the monthly gross is rounded, the paycheck comes back to the cent
            var job = new Job(
                    null, month("2026-01"), null, null, BigDecimal.valueOf(20), Money.of(17), PayEvery.WEEK,
                    LocalDate.parse("2026-01-02"), false, null, Money.ZERO, null);

            assertThat(in("2026-02", job).paid()).isEqualTo(Money.of(4 * 340));
        }
    }

    @Nested
    class Every_month {

        @ParameterizedTest
        @CsvSource({"2026-01", "2026-02", "2026-03", "2026-04", "2028-02"})
        void the_last_day_of_a_month_stands_for_the_last_day_of_each(String month) {
            var job = paid("2300", "2026-01", null, PayEvery.MONTH, "2026-01-31");

            assertThat(in(month, job).earned()).isEqualTo(Money.of(2300));
            assertThat(in(month, job).paid()).isEqualTo(Money.of(2300));
        }

        @Test
        void a_day_that_february_does_not_have_is_its_last() {
            var job = paid("2300", "2026-01", null, PayEvery.MONTH, "2026-01-30");

            // February 28 ends a period, March 30 the next; March 31 is one of 23 workdays to April 30.
            assertThat(in("2026-02", job).earned()).isEqualTo(Money.of(2300));
            assertThat(in("2026-03", job).earned()).isEqualTo(Money.of(2400));
            assertThat(in("2026-04", job).earned()).isEqualTo(Money.of(2200));
            assertThat(in("2026-03", job).paid()).isEqualTo(Money.of(2300));
        }

        @Test
        void pay_for_one_month_may_come_early_in_the_next() {
            // April 2 pays for March 3 to April 2: 21 workdays of March, 2 of April.
            // May 2 pays for April 3 to May 2: 20 workdays of April, 1 of May.
            var job = paid("2100", "2026-03", "2026-05", PayEvery.MONTH, "2026-04-02");

            assertThat(in("2026-04", job).earned()).isEqualTo(Money.of("182.61").plus(Money.of(2000)));
            assertThat(in("2026-04", job).paid()).isEqualTo(Money.of(2100));
        }
    }

    @Nested
    class Every_half_month {

        @ParameterizedTest
        @CsvSource({
            // first payday, the next two
            "2026-01-15, 2026-01-31, 2026-02-15",
            "2026-01-31, 2026-02-15, 2026-02-28",
            "2026-02-28, 2026-03-15, 2026-03-31",
            "2026-01-30, 2026-02-15, 2026-02-28",
            "2026-01-05, 2026-01-20, 2026-02-05",
            "2026-01-20, 2026-02-05, 2026-02-20",
            "2026-01-01, 2026-01-16, 2026-02-01",
            "2026-01-16, 2026-02-01, 2026-02-16",
            "2026-01-14, 2026-01-29, 2026-02-14",
            "2026-02-14, 2026-02-28, 2026-03-14"
        })
        void paydays_are_fifteen_days_apart_in_one_month(String first, String second, String third) {
            var paydays = new Paydays(PayEvery.HALF_MONTH, LocalDate.parse(first));

            assertThat(paydays.after(LocalDate.parse(first))).isEqualTo(second);
            assertThat(paydays.after(LocalDate.parse(second))).isEqualTo(third);
            assertThat(paydays.periodStart(LocalDate.parse(second)))
                    .isEqualTo(LocalDate.parse(first).plusDays(1));
            assertThat(paydays.periodStart(LocalDate.parse(third)))
                    .isEqualTo(LocalDate.parse(second).plusDays(1));
        }

        @Test
        void each_pays_half_of_the_monthly_gross() {
            var job = paid("2000", "2025-10", null, PayEvery.HALF_MONTH, "2025-10-05");

            // January 21 to February 5: 8 workdays of January, 4 of February; and so December 22 to January 5: 8 and 3
            assertThat(in("2026-01", job).paid()).isEqualTo(Money.of(2000));
            assertThat(in("2026-01", job).earned())
                    .isEqualTo(Money.of("272.73").plus(Money.of(1000)).plus(Money.of("666.67")));
        }
    }

    @Nested
    class Where_a_job_begins {

        @Test
        void the_first_payday_pays_in_full_and_only_days_within_the_job_earn() {
            // January 9 pays for December 29 to January 9; three of the ten workdays lie before the job
            var job = paid("1300", "2026-01", null, PayEvery.TWO_WEEKS, "2026-01-09");

            assertThat(in("2026-01", job).paid()).isEqualTo(Money.of(1200));
            assertThat(in("2026-01", job).earned()).isEqualTo(Money.of(1320));
            assertThat(Timesheet.of(List.of(job)).months(month("2025-12"), month("2025-12")))
                    .isEmpty();
        }

        @Test
        void no_pay_is_earned_before_the_first_paydays_period() {
            // January 30 pays for January 17 to 30
            var job = paid("1300", "2026-01", null, PayEvery.TWO_WEEKS, "2026-01-30");

            assertThat(in("2026-01", job).paid()).isEqualTo(Money.of(600));
            assertThat(in("2026-01", job).earned()).isEqualTo(Money.of(600));
        }

        @Test
        void a_first_payday_in_the_next_month_may_pay_for_the_first() {
            // February 6 pays for January 24 to February 6
            var job = paid("1300", "2026-01", null, PayEvery.TWO_WEEKS, "2026-02-06");

            assertThat(in("2026-01", job).paid()).isEqualTo(Money.ZERO);
            assertThat(in("2026-01", job).earned()).isEqualTo(Money.of(300));
            assertThat(in("2026-02", job).paid()).isEqualTo(Money.of(1200));
        }

        @Test
        void a_payday_given_long_after_the_beginning_is_one_of_many() {
            var job = paid("1300", "2025-03", null, PayEvery.TWO_WEEKS, "2026-01-09");

            // March 7, 2025 pays for February 24 to March 7, of which five workdays lie within the job; and the 21st
            assertThat(in("2025-03", job).paid()).isEqualTo(Money.of(900));
            assertThat(in("2025-03", job).earned()).isEqualTo(Money.of(21 * 60));
            assertThat(in("2025-06", job).paid()).isEqualTo(Money.of(1200));
        }

        @Test
        void one_day_decides_whether_the_first_payday_leaves_the_first_month_without_pay() {
            // February 12 pays for January 30 to February 12, February 13 for January 31 (a Saturday) to February 13
            var friday = paid("1300", "2026-01", null, PayEvery.TWO_WEEKS, "2026-02-12");
            var none = paid("1300", "2026-01", null, PayEvery.TWO_WEEKS, "2026-02-13");

            assertThat(in("2026-01", friday).earned()).isEqualTo(Money.of(60));
            assertThat(in("2026-01", none).earned()).isEqualTo(Money.of(22 * 60));
        }

        @Test
        void a_raise_does_not_pay_the_same_days_twice() {
            // July 10 pays for June 29, 30 at the old pay (60 a day) and for eight days of July at the new (72 a day)
            var before = paid("1300", "2026-01", "2026-06", PayEvery.TWO_WEEKS, "2026-01-09");
            var after = paid("1560", "2026-07", null, PayEvery.TWO_WEEKS, "2026-07-10");
            var sameDate = paid("1560", "2026-07", null, PayEvery.TWO_WEEKS, "2026-01-09");

            for (var raised : List.of(after, sameDate)) {
                var july = Timesheet.of(List.of(raised, before)).months(month("2026-07"), month("2026-07"));
                assertThat(july.get(0).paid()).isEqualTo(Money.of(576 + 720));
                assertThat(july.get(0).earned()).isEqualTo(Money.of(23 * 72));
                assertThat(july.get(1).paid()).isEqualTo(Money.of(120));
                assertThat(july.get(1).earned()).isEqualTo(Money.ZERO);
            }
        }

        @Test
        void a_job_on_other_paydays_before_it_changes_nothing() {
            var before = paid("1300", "2026-01", "2026-06", PayEvery.TWO_WEEKS, "2026-01-02");
            var after = paid("1560", "2026-07", null, PayEvery.TWO_WEEKS, "2026-07-10");

            var july = Timesheet.of(List.of(before, after)).months(month("2026-07"), month("2026-07"));

            assertThat(july.get(1).paid()).isEqualTo(Money.of(1440));
        }
    }

    @Nested
    class Where_a_job_ends {

        private final Job job = paid("1300", "2026-01", "2026-06", PayEvery.TWO_WEEKS, "2026-01-09");

        @Test
        void the_last_days_are_paid_on_the_payday_after() {
            assertThat(in("2026-06", job).earned()).isEqualTo(Money.of(22 * 60));
            assertThat(in("2026-06", job).paid()).isEqualTo(Money.of(1200));
            assertThat(in("2026-07", job).earned()).isEqualTo(Money.ZERO);
            assertThat(in("2026-07", job).paid()).isEqualTo(Money.of(120));
            assertThat(in("2026-07", job).paychecks()).isEqualTo(1);
        }

        @Test
        void nothing_comes_after_that() {
            assertThat(Timesheet.of(List.of(job)).months(month("2026-08"), month("2027-08")))
                    .isEmpty();
        }

        @Test
        void a_payday_on_the_last_day_leaves_nothing_for_later() {
            // May 29 is the last workday of May 2026
            var may = paid("1300", "2026-01", "2026-05", PayEvery.TWO_WEEKS, "2026-01-09");

            assertThat(in("2026-05", may).paid()).isEqualTo(Money.of(1800));
            assertThat(Timesheet.of(List.of(may)).months(month("2026-06"), month("2026-12")))
                    .isEmpty();
        }
    }

    @Nested
    class Years {

        @Test
        void net_profit_is_that_of_whole_calendar_years_beyond_the_span() {
            var business = new Job(
                    null, month("2026-04"), month("2027-02"), Money.of(500), null, null, null, null, true, null,
                    Money.ZERO, null);
            var going = new Job(
                    null, month("2027-12"), null, Money.of("100.10"), null, null, null, null, true, null, Money.ZERO,
                    null);
            var wages = Job.paying(Money.of(900), month("2020-01"), null);

            var years = Timesheet.of(List.of(business, wages, going)).netProfitByYear(month("2025-06"), month("2028-06"));

            assertThat(years)
                    .containsOnlyKeys(2026, 2027, 2028)
                    .containsEntry(2026, Money.of(4500))
                    .containsEntry(2027, Money.of("1100.10"))
                    .containsEntry(2028, Money.of("1201.20"));
        }

        @Test
        void gross_paid_adds_up_all_jobs_over_any_span() {
            var sheet = Timesheet.of(List.of(
                    Job.paying(Money.of(900), month("2026-01"), null),
                    paid("1300", "2025-06", "2026-06", PayEvery.TWO_WEEKS, "2025-06-13")));

            // 12 × 900; 13 paychecks and 120 in July
            assertThat(sheet.grossPaid(month("2026-01"), month("2026-12"))).isEqualTo(Money.of(10800 + 13 * 600 + 120));
        }
    }

    static Job paid(String gross, String from, String to, PayEvery every, String firstPayday) {
        return new Job(
                null,
                month(from),
                to == null ? null : month(to),
                Money.of(gross),
                null,
                null,
                every,
                LocalDate.parse(firstPayday),
                false,
                null,
                Money.ZERO,
                null);
    }

    static Timesheet.Entry in(String month, Job job) {
        var entries = Timesheet.of(List.of(job)).months(month(month), month(month));
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    static YearMonth month(String text) {
        return YearMonth.parse(text);
    }
}
