package org.earnwise.guidance.ticket;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Pay after the Ticket was given, month by month. The outcome period begins with the first month that pay leaves no cash. */
public record PayRecord(List<PayMonth> months) {

    public PayRecord {
        months = List.copyOf(months);
    }

    /** Whether a span of {@code window} months before the outcome period holds so many months at the trial work level or more. */
    public boolean reaches(int needed, int window) {
        return monthReaching(needed, window) > 0;
    }

    /** The first month, counted from 1, that makes the count full; 0 where none does. */
    public int monthReaching(int needed, int window) {
        Predicate<PayMonth> counts = month -> month.inPay() && month.ongoingJob() && month.atTrialLevel();
        return IntStream.rangeClosed(1, monthsBeforeOutcomes())
                .filter(last -> counts.test(months.get(last - 1)))
                .filter(last -> months.subList(Math.max(0, last - window), last).stream()
                                .filter(counts)
                                .count()
                        >= needed)
                .findFirst()
                .orElse(0);
    }

    /** Whether a month before the milestone was reached has pay from a share of the level up to, and not with, the level. */
    public boolean anyFrom(BigDecimal share, MilestoneState state) {
        int last = state.isReached() ? state.reachedIn() - 1 : monthsBeforeOutcomes();
        return months.subList(0, last).stream()
                .anyMatch(month -> month.inPay() && month.ongoingJob() && month.underTrialLevelFrom(share));
    }

    /** Months after one, and before the outcome period, with pay over the substantial amount; at most so many. */
    public int monthsOverSubstantial(int after, int most) {
        return Math.min(most, (int) later(after, PayMonth::overSubstantial));
    }

    /** Whether a month after one, and before the outcome period, has pay of just the substantial amount. */
    public boolean anyJustSubstantial(int after) {
        return later(after, PayMonth::justSubstantial) > 0;
    }

    private long later(int after, Predicate<PayMonth> counts) {
        int end = monthsBeforeOutcomes();
        return after >= end ? 0 : months.subList(after, end).stream().filter(PayMonth::ongoingJob).filter(counts).count();
    }

    public boolean anyOverSubstantial() {
        return months.stream().anyMatch(PayMonth::overSubstantial);
    }

    /** Months in which pay leaves no cash, at most so many. */
    public int monthsWithoutCash(int most) {
        return Math.min(most, (int) months.stream().filter(PayMonth::zeroCash).count());
    }

    public boolean anyOutOfPay() {
        return months.stream().anyMatch(month -> !month.inPay() && !month.zeroCash());
    }

    public boolean anyWithoutOngoingJob() {
        return months.stream().anyMatch(month -> !month.ongoingJob());
    }

    private int monthsBeforeOutcomes() {
        return IntStream.range(0, months.size())
                .filter(i -> months.get(i).zeroCash())
                .findFirst()
                .orElse(months.size());
    }
}
