package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Money;

/** What the rate for two is more than the rate for one, over a span of months. */
public record DeemingAllocation(YearMonth from, YearMonth through, Money amount) {

    /** Over the months that two figures share. */
    public static DeemingAllocation of(
            YearMonth oneFrom, YearMonth otherFrom, YearMonth oneThrough, YearMonth otherThrough, Money amount) {
        return new DeemingAllocation(
                oneFrom.isAfter(otherFrom) ? oneFrom : otherFrom,
                oneThrough.isBefore(otherThrough) ? oneThrough : otherThrough,
                amount);
    }
}
