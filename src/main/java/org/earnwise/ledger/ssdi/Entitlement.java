package org.earnwise.ledger.ssdi;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * A Social Security disability benefit, as told.
 *
 * @param kind whose record it is paid on
 * @param monthly benefit before Medicare premiums
 * @param familyMonthly what the family gets on the same record
 * @param from first month of entitlement
 * @param trialMonths trial work months told of, beside those that the work listed makes
 * @param trialMonthsTold whether the person told how many; if not, as many as there can be are taken as used by {@code trialWorkTakenAsOver}
 * @param trialWorkTakenAsOver the month by which an untold trial work period is taken as used, all of it where entitlement is
 *     long enough; null when it is told, or is looked at as unused
 * @param ceased the cessation month that Social Security has already set; null when none
 */
public record Entitlement(
        Member who,
        Kind kind,
        Money monthly,
        Money familyMonthly,
        YearMonth from,
        Set<YearMonth> trialMonths,
        boolean trialMonthsTold,
        @Nullable YearMonth trialWorkTakenAsOver,
        @Nullable YearMonth ceased) {

    public Entitlement {
        trialMonths = Set.copyOf(trialMonths);
    }

    /** Whether the rules, and not Social Security's own decision, say where somebody stands in this month. */
    public boolean judges(YearMonth month) {
        return ceased == null || month.isAfter(ceased);
    }

    /** How many months there are from the first month of entitlement through this one; none before it. */
    public int monthsThrough(YearMonth month) {
        return Math.max(0, monthsAfter(from, month) + 1);
    }

    /** Each of those months. */
    public MonthsUsed everyMonthThrough(YearMonth month) {
        return MonthsUsed.of(Stream.iterate(from, m -> m.plusMonths(1)).limit(monthsThrough(month)).toList());
    }

    /** The trial work months told of that are months of entitlement before this one. */
    public MonthsUsed trialMonthsBefore(YearMonth month) {
        return MonthsUsed.of(trialMonths.stream()
                .filter(m -> m.isBefore(month) && !m.isBefore(from))
                .toList());
    }

    /** The standing in a month by which the trial months told of have ended the trial work period. */
    public SsdiStanding standingAfterTrialWork(YearMonth month, int needed, int window) {
        MonthsUsed told = trialMonthsBefore(month.plusMonths(1));
        return SsdiStanding.trialWorkEnded(who, month, told, told.completes(needed, window));
    }

    /** The standing in a month after the cessation month that Social Security set, when nothing more is known. */
    public SsdiStanding standingAfterCessation(YearMonth month, int needed, int window, int grace, int extended) {
        YearMonth end = trialWorkEnd(needed, window);
        int index = monthsAfter(end, month);
        int cessation = monthsAfter(end, ceased());
        int since = index - cessation;
        boolean late = cessation > extended;
        SsdiStatus status = since == 0
                ? SsdiStatus.CESSATION
                : since <= grace
                        ? SsdiStatus.GRACE
                        : late
                                ? SsdiStatus.REINSTATEMENT_POSSIBLE
                                : index <= extended ? SsdiStatus.EXTENDED_PAID : SsdiStatus.PAID_AFTER_EXTENDED;
        int termination = late && since > grace ? cessation + grace + 1 : 0;
        return new SsdiStanding(
                who, month, status, MonthsUsed.of(trialMonths), true, index, cessation, late, 0, termination);
    }

    /** The trial work period ended with its ninth month, or else right before the cessation month that was set. */
    private YearMonth trialWorkEnd(int needed, int window) {
        YearMonth ninth = trialMonthsBefore(ceased()).completes(needed, window);
        return ninth == null ? ceased().minusMonths(1) : ninth;
    }

    private static int monthsAfter(YearMonth end, YearMonth month) {
        return (int) end.until(month, java.time.temporal.ChronoUnit.MONTHS);
    }

    public enum Kind {
        WORKER,
        DISABLED_ADULT_CHILD,
        DISABLED_WIDOW
    }
}
