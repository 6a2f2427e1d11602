package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/**
 * One count of income.
 *
 * @param head under whose name
 * @param income the month whose income is counted
 * @param rates the month whose rates hold
 * @param recurring only kinds of income that the month after the income month has too
 */
public record SsiCount(Member head, YearMonth income, YearMonth rates, boolean recurring) {

    /** The count of a month's own income at its own rates. */
    public static SsiCount ofMonth(Member head, YearMonth month) {
        return new SsiCount(head, month, month, false);
    }

    /** The count of a budget month for a payment month, at the payment month's rates where those matter. */
    public static SsiCount of(Member head, YearMonth budget, YearMonth payment, boolean ratesMatter, boolean recurring) {
        return new SsiCount(head, budget, ratesMatter ? payment : budget, recurring);
    }

    /** Whether it is the count that every month has: all its own income, at its own rates. */
    public boolean ofItsMonth() {
        return !recurring && rates.equals(income);
    }

    @Override
    public int hashCode() {
        return (head.hashCode() * 31 + income.hashCode()) * 31 + rates.hashCode() * 2 + (recurring ? 1 : 0);
    }
}
