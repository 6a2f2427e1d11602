package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Money;

/**
 * What a benefit rate leaves after countable income; below zero when income is over the rate.
 *
 * @param tally the tally that decides
 * @param withoutEarnings the same if earnings were not counted: those of the person, of a couple both members'
 */
public record SsiRemainder(SsiCount count, SsiTally tally, Money amount, Money withoutEarnings) {

    /** The same, where no earnings of the person's own are to be left out. */
    public static SsiRemainder smaller(
            SsiCount count, SsiTally together, Money leftOfTwo, SsiTally own, Money leftOfOne) {
        return smaller(count, together, leftOfTwo, own, leftOfOne, leftOfTwo.min(leftOfOne));
    }

    /** The smaller of two: what the rate for two leaves after both spouses' income, and that for one after the own. */
    public static SsiRemainder smaller(
            SsiCount count, SsiTally together, Money leftOfTwo, SsiTally own, Money leftOfOne, Money withoutEarnings) {
        return leftOfTwo.compareTo(leftOfOne) <= 0
                ? new SsiRemainder(count, together, leftOfTwo, withoutEarnings)
                : new SsiRemainder(count, own, leftOfOne, withoutEarnings);
    }
}
