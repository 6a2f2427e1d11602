package org.earnwise.guidance.ticket;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.earnwise.ledger.Money;

/** Pay after the Ticket was given, month by month. The outcome period begins with the first month that pay leaves no cash. */
public record PayRecord(List<PayMonth> months) {

    public PayRecord {
        months = List.copyOf(months);
    }

    /** Whether a span of {@code window} months before the outcome period holds so many months at the level or more. */
    public boolean reaches(Money level, int needed, int window) {
        return monthReaching(level, needed, window) > 0;
    }

    /** The first month, counted from 1, that makes the count full; 0 where none does. */
    public int monthReaching(Money level, int needed, int window) {
        Predicate<PayMonth> counts = month -> month.inPay() && month.gross().compareTo(level) >= 0;
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
    public boolean anyFrom(BigDecimal share, Money level, MilestoneState state) {
        Money from = level.times(share);
        int last = state.isReached() ? state.reachedIn() - 1 : monthsBeforeOutcomes();
        return months.subList(0, last).stream()
                .anyMatch(month -> month.inPay()
                        && month.gross().compareTo(from) >= 0
                        && month.gross().compareTo(level) < 0);
    }

    /** Months after one, and before the outcome period, with pay over an amount; at most so many. */
    public int monthsOver(Money amount, int after, int most) {
        return Math.min(most, (int) later(after, month -> month.gross().compareTo(amount) > 0));
    }

    /** Whether a month after one, and before the outcome period, has pay of just an amount. */
    public boolean anyEqual(Money amount, int after) {
        return later(after, month -> month.gross().equals(amount)) > 0;
    }

    private long later(int after, Predicate<PayMonth> counts) {
        int end = monthsBeforeOutcomes();
        return after >= end ? 0 : months.subList(after, end).stream().filter(counts).count();
    }

    public boolean anyOver(Money amount) {
        return months.stream().anyMatch(month -> month.gross().compareTo(amount) > 0);
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
