package org.earnwise.ledger.housing;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * The assisted rent charged in a month, and the income it was last set on. Each follows from the month before.
 *
 * @param adjusted adjusted income of a year that it was set on
 * @param earned pay of a year that it was set on
 * @param lowered whether it was lowered since the last review
 * @param waiting whether the month's income would give a higher rent, which waits for the review
 */
public record ChargedRent(
        Member who, YearMonth month, Money amount, Money adjusted, Money earned, boolean lowered, boolean waiting) {

    /** Set anew on the month's income. */
    public static ChargedRent set(AdjustedIncome on, Money share, boolean lowered) {
        return new ChargedRent(
                on.who(), on.month(), share, on.annual(), on.income().earned(), lowered, false);
    }

    /** Raised before the review, on the income that counts for it. */
    public ChargedRent raised(AdjustedIncome now, Money share) {
        AdjustedIncome on = countingForRise(now);
        return new ChargedRent(
                who, now.month(), share, on.annual(), on.income().earned(), lowered, now.annual().compareTo(on.annual()) > 0);
    }

    /** The same rent in the next month. */
    public ChargedRent next(Money shareOnIncome) {
        return new ChargedRent(
                who,
                month.plusMonths(1),
                amount,
                adjusted,
                earned,
                lowered,
                shareOnIncome.compareTo(amount) > 0);
    }

    /** Whether income has fallen by this share or more. */
    public boolean fellBy(BigDecimal share, AdjustedIncome now) {
        return now.annual().compareTo(adjusted) < 0
                && adjusted.minus(now.annual()).compareTo(adjusted.times(share)) >= 0;
    }

    /**
     * Income as it counts for a rise before the review: pay that has risen is left out, unless the rent was lowered since
     * the last one.
     */
    public AdjustedIncome countingForRise(AdjustedIncome now) {
        return lowered ? now : now.withoutRiseAbove(earned);
    }

    /** Whether income that counts before the review has risen by this share or more. */
    public boolean roseBy(BigDecimal share, AdjustedIncome now) {
        Money counted = countingForRise(now).annual();
        return counted.compareTo(adjusted) > 0
                && counted.minus(adjusted).compareTo(adjusted.times(share)) >= 0;
    }
}
