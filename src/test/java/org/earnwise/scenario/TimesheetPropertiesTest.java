package org.earnwise.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.earnwise.ledger.Money;
import org.earnwise.scenario.Job.PayEvery;

class TimesheetPropertiesTest {

    private static final YearMonth LONG_BEFORE = YearMonth.of(2020, 1);
    private static final YearMonth LONG_AFTER = YearMonth.of(2035, 12);

    @Provide
    Arbitrary<Job> jobs() {
        var gross = Arbitraries.integers().between(0, 700_000).map(cents -> Money.of(cents).dividedBy(100));
        var from = Arbitraries.integers().between(0, 36).map(YearMonth.of(2025, 1)::plusMonths);
        var months = Arbitraries.integers().between(0, 30);
        var every = Arbitraries.of(PayEvery.class);
        var days = Arbitraries.integers().between(-400, 60);
        return Combinators.combine(gross, from, months, every, days)
                .as((pay, first, length, often, day) -> new Job(
                        null,
                        first,
                        first.plusMonths(length),
                        pay,
                        null,
                        null,
                        often,
                        first.atDay(1).plusDays(day),
                        false,
                        null,
                        Money.ZERO,
                        null));
    }

    @Property
    void what_is_paid_is_what_was_earned_and_at_most_one_paycheck_for_days_before(@ForAll("jobs") Job job) {
        var entries = Timesheet.of(List.of(job)).months(LONG_BEFORE, LONG_AFTER);
        var earned = total(entries.stream().map(Timesheet.Entry::earned).toList());
        var paid = total(entries.stream().map(Timesheet.Entry::paid).toList());
        var paycheck = job.monthlyGross()
                .times(12)
                .dividedBy(job.payEvery().paychecksInAYear())
                .toNearestCent();

        assertThat(paid).isBetween(earned, earned.plus(paycheck));
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.earned().isNegative() || entry.paid().isNegative()).isFalse();
            assertThat(entry.earned().isZero() || job.isWorkedIn(entry.month())).isTrue();
        });
    }

    @Property
    void a_month_says_the_same_whatever_the_span_it_is_asked_in(
            @ForAll("jobs") Job job,
            @ForAll("jobs") Job other,
            @ForAll @IntRange(max = 60) int skip,
            @ForAll @IntRange(max = 36) int length) {
        var sheet = Timesheet.of(List.of(job, other));
        var first = YearMonth.of(2024, 6).plusMonths(skip);
        var last = first.plusMonths(length);

        assertThat(sheet.months(first, last))
                .isEqualTo(sheet.months(LONG_BEFORE, LONG_AFTER).stream()
                        .filter(entry -> !entry.month().isBefore(first) && !entry.month().isAfter(last))
                        .toList());
    }

    @Property
    void a_job_divided_in_two_at_one_pay_pays_the_same(
            @ForAll("jobs") Job job, @ForAll @IntRange(min = 1, max = 30) int after) {
        var change = job.from().plusMonths(after);
        Assume.that(job.isWorkedIn(change));
        var second = new Job(
                null, change, job.to(), job.gross(), null, null, job.payEvery(), job.firstPayday(), false, null,
                Money.ZERO, null);
        // A payday that the first half cannot have had as its first would be another story.
        Assume.that(YearMonth.from(job.firstPayday()).isBefore(change));

        var whole = Timesheet.of(List.of(job));
        var halves = Timesheet.of(List.of(job.until(change.minusMonths(1)), second));

        for (var month = job.from(); !month.isAfter(job.to().plusMonths(2)); month = month.plusMonths(1)) {
            assertThat(halves.grossPaid(month, month)).isEqualTo(whole.grossPaid(month, month));
        }
    }

    private static Money total(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
