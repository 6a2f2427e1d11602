package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/**
 * Whether SNAP counts members of the household as elderly or disabled in the month.
 *
 * @param person the person advised
 * @param others somebody else
 */
public record SnapHousehold(Member who, YearMonth month, boolean person, boolean others) {

    public boolean qualifies() {
        return person || others;
    }

    /** How many are known to count; nobody asks beyond one. */
    public int members() {
        return qualifies() ? 1 : 0;
    }
}
