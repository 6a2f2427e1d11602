package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.LedgerStatus;
import org.earnwise.ledger.Member;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands with SSI at the end of a month. Each follows from the month before.
 *
 * @param position 0 in the first month of cash after a break, 1 and 2 in the next two, 3 from then on
 * @param suspended how many months in a row of suspension, this one included
 * @param endless suspended only because of an ABLE account, which does not end benefits
 * @param section1619Since first month of the running period of section 1619 status; null outside one
 * @param testedThrough last month that the latest threshold test holds for; null outside section 1619(b)
 */
@LedgerName("ssi")
public record SsiStanding(
        Member who,
        YearMonth month,
        SsiStatus status,
        int position,
        int suspended,
        boolean endless,
        @Nullable YearMonth section1619Since,
        @Nullable YearMonth testedThrough)
        implements LedgerStatus {

    /** Position from which the budget month is simply two months back, and no transition is left. */
    private static final int SETTLED = 3;

    /** Cash as in any month, in the middle of a run of such months. */
    public static SsiStanding settled(Member who, YearMonth month) {
        return new SsiStanding(who, month, SsiStatus.PAID, SETTLED, 0, false, null, null);
    }

    /** No SSI, and none asked for. */
    public static SsiStanding notReceiving(Member who, YearMonth month) {
        return new SsiStanding(who, month, SsiStatus.NOT_RECEIVING, 0, 0, false, null, null);
    }

    /** The next month, with cash due. */
    public SsiStanding nextCash(SsiStatus next) {
        YearMonth since = next.isSection1619() ? since(month.plusMonths(1)) : null;
        int following = status.isCash() ? Math.min(position + 1, SETTLED) : 0;
        return new SsiStanding(who, month.plusMonths(1), next, following, 0, false, since, null);
    }

    /** The next month, in section 1619(b) on a test that holds through a month. */
    public SsiStanding nextSection1619b(SsiStatus next, YearMonth through) {
        return new SsiStanding(who, month.plusMonths(1), next, 0, 0, false, since(month.plusMonths(1)), through);
    }

    /** The next month, suspended. */
    public SsiStanding nextSuspended(boolean counts, boolean withoutEnd) {
        int months = counts && !withoutEnd ? suspended + 1 : 0;
        return new SsiStanding(
                who, month.plusMonths(1), SsiStatus.SUSPENDED, 0, months, withoutEnd, null, null);
    }

    /** The next month, ended. */
    public SsiStanding nextTerminated() {
        return new SsiStanding(who, month.plusMonths(1), SsiStatus.TERMINATED, 0, suspended, false, null, null);
    }

    /** When the period of section 1619 status that goes on in this month began. */
    private YearMonth since(YearMonth now) {
        return section1619Since != null ? section1619Since : now;
    }

    /** The month before the running period of section 1619 status; null outside one. */
    public @Nullable YearMonth monthBefore1619() {
        return section1619Since == null ? null : section1619Since.minusMonths(1);
    }
}
