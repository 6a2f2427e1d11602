package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/**
 * The last month of extended Medicare, as a month counted from the end of the trial work period, looked at from a month
 * after entitlement ended.
 *
 * @param index which month after the trial work period the month is
 * @param last which month after the trial work period is Medicare's last
 */
public record MedicareEnd(Member who, YearMonth month, int index, int last) {

    /** Whether the last month is over. */
    public boolean reached() {
        return index > last;
    }

    /** Medicare's last month. */
    public YearMonth lastMonth() {
        return month.plusMonths((long) last - index);
    }
}
