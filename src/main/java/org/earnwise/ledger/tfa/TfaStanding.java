package org.earnwise.ledger.tfa;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/**
 * Where the family stands with Temporary Family Assistance at the end of a month. Each follows from the month before.
 *
 * @param monthsOver how many months in a row earnings have been over the poverty guideline
 * @param over earnings are over it in this month
 * @param closed the months over it are used up, and the case is closed
 */
public record TfaStanding(Member who, YearMonth month, int monthsOver, boolean over, boolean closed) {

    public static TfaStanding begins(Member who, YearMonth month) {
        return new TfaStanding(who, month, 0, false, false);
    }

    /** The next month, with earnings at or under the guideline. */
    public TfaStanding nextUnder() {
        return new TfaStanding(who, month.plusMonths(1), 0, false, false);
    }

    /** The next month, with earnings over it. */
    public TfaStanding nextOver() {
        return new TfaStanding(who, month.plusMonths(1), monthsOver + 1, true, false);
    }

    /** The next month, with earnings over it, before the advice begins: aid was still received. */
    public TfaStanding nextOverBefore(int most) {
        return new TfaStanding(who, month.plusMonths(1), Math.min(monthsOver + 1, most), true, false);
    }

    /** The next month, with the case closed. */
    public TfaStanding nextClosed() {
        return new TfaStanding(who, month.plusMonths(1), monthsOver, true, true);
    }
}
