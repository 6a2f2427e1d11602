package org.earnwise.ledger.ssdi;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.LedgerStatus;
import org.earnwise.ledger.Member;

/**
 * Where somebody stands with a Social Security disability benefit at the end of a month. Each follows from the month
 * before.
 *
 * @param used trial work months within the rolling window
 * @param trialWorkOver whether the trial work period has ended, this month included
 * @param index months since the trial work period: 1 in the month after it, 0 or less before
 * @param cessation index of the first month of substantial work; 0 while there was none
 * @param lateWork whether there was substantial work after the re-entitlement period
 * @param medicareWork index of the first month of substantial work that counts for Medicare's end; 0 while there was none
 * @param termination index of the month in which entitlement ended; 0 while it has not
 */
@LedgerName("ssdi")
public record SsdiStanding(
        Member who,
        YearMonth month,
        SsdiStatus status,
        MonthsUsed used,
        boolean trialWorkOver,
        int index,
        int cessation,
        boolean lateWork,
        int medicareWork,
        int termination)
        implements LedgerStatus {

    /** Index of the first month of substantial work that counts for Medicare's end: at the latest the one that ended entitlement. */
    public int medicareWorkOrEnd() {
        return medicareWork > 0 ? medicareWork : termination;
    }

    /** Inside the trial work period. */
    public static SsdiStanding trialWork(Member who, YearMonth month, MonthsUsed used) {
        return new SsdiStanding(who, month, SsdiStatus.TRIAL_WORK, used, false, 0, 0, false, 0, 0);
    }

    /** The month that ends the trial work period. */
    public static SsdiStanding lastTrialWork(Member who, YearMonth month, MonthsUsed used) {
        return new SsdiStanding(who, month, SsdiStatus.TRIAL_WORK, used, true, 0, 0, false, 0, 0);
    }

    /** Social Security has set the cessation month, right after a trial work period of which not all is known. */
    public static SsdiStanding ceasedAfterTrialWork(Member who, YearMonth month, MonthsUsed used) {
        return new SsdiStanding(who, month, SsdiStatus.CESSATION, used, true, 1, 1, false, 0, 0);
    }

    /** The trial work period ended in a month before this one. */
    public static SsdiStanding trialWorkEnded(Member who, YearMonth month, MonthsUsed used, YearMonth ended) {
        int index = (int) ended.until(month, java.time.temporal.ChronoUnit.MONTHS);
        return new SsdiStanding(
                who, month, index == 0 ? SsdiStatus.TRIAL_WORK : SsdiStatus.EXTENDED_PAID, used, true, index, 0, false,
                0, 0);
    }

    /** The next month, in this status. */
    public SsdiStanding next(SsdiStatus status) {
        return new SsdiStanding(
                who, month.plusMonths(1), status, used, trialWorkOver, index + 1, cessation, lateWork, medicareWork,
                termination);
    }

    /** The next month, the first of substantial work. */
    public SsdiStanding nextCeases() {
        return new SsdiStanding(
                who, month.plusMonths(1), SsdiStatus.CESSATION, used, trialWorkOver, index + 1, index + 1, lateWork,
                medicareWork, termination);
    }

    /** The next month, in which entitlement ends. */
    public SsdiStanding nextTerminates(SsdiStatus status) {
        return new SsdiStanding(
                who, month.plusMonths(1), status, used, trialWorkOver, index + 1, cessation, lateWork, medicareWork,
                index + 1);
    }

    /** The same, with substantial work after the re-entitlement period. */
    public SsdiStanding withLateWork() {
        return new SsdiStanding(
                who, month, status, used, trialWorkOver, index, cessation, true, medicareWork, termination);
    }

    /** The same, with this month the first of substantial work that counts for Medicare's end. */
    public SsdiStanding withMedicareWork() {
        return new SsdiStanding(
                who, month, status, used, trialWorkOver, index, cessation, lateWork, index, termination);
    }

    /** Index of the month after this one. */
    public int nextIndex() {
        return index + 1;
    }

    public boolean hasCeased() {
        return cessation > 0;
    }

    public boolean hasEnded() {
        return termination > 0;
    }

    /** The month with this index. */
    public YearMonth atIndex(int wanted) {
        return month.plusMonths((long) wanted - index);
    }
}
