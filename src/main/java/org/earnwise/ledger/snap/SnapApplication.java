package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * A first month of SNAP.
 *
 * @param day of the month on which SNAP was asked for
 * @param full what a whole month would bring
 */
public record SnapApplication(Member who, YearMonth month, int day, Money full) {

    /** The part of a month of so many days that is left, the day itself included. */
    public Money share(int days) {
        return full.times(days + 1L - day).dividedBy(days).dollarsDown();
    }
}
