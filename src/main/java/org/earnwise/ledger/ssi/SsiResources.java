package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.Savings;

/**
 * Whether what somebody owns is within SSI's limit over a span of months.
 *
 * @param onlyAble over the limit only because of an ABLE account, which suspends without end
 */
public record SsiResources(Member who, YearMonth from, YearMonth through, boolean within, boolean onlyAble) {

    /** What somebody told of, against the limit; what nobody told of adds nothing. */
    public static SsiResources of(
            Member who, YearMonth from, YearMonth through, Savings savings, Money limit, Money ableExclusion) {
        Money told = savings.countable() == null ? Money.ZERO : savings.countable();
        boolean within = told.plus(savings.able().less(ableExclusion)).compareTo(limit) <= 0;
        boolean onlyAble = !within && told.compareTo(limit) <= 0;
        return new SsiResources(who, from, through, within, onlyAble);
    }
}
