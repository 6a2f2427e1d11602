package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import java.util.Objects;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.Savings;

/** 
 * Whether what somebody owns is within SSI's limit over a span of months.
 *
 * @param onlyAble over the limit only because of an ABLE account, which suspends without end
 */
public record SsiResources(Member who, YearMonth from, YearMonth through, boolean within, boolean onlyAble) {

    /** What somebody told of, against the limit. */
    public static SsiResources of(
            Member who, YearMonth from, YearMonth through, Savings savings, Money limit, Money ableExclusion) {
        boolean within = savings.counted(ableExclusion).compareTo(limit) <= 0;
        boolean onlyAble = !within && Objects.requireNonNull(savings.countable()).compareTo(limit) <= 0;
        return new SsiResources(who, from, through, within, onlyAble);
    }
}
