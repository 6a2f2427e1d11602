package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.figures.Figure;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.PovertyGuideline;

/**
 * The income limits of the Medicare Savings Programs for this household, over a span of months: as printed, in whole
 * dollars, and exact.
 */
public record SavingsLimits(
        YearMonth from,
        YearMonth through,
        Money qmb,
        Money slmb,
        Money almb,
        Money exactQmb,
        Money exactSlmb,
        Money exactAlmb) {

    /** The limits that follow from a poverty guideline. */
    public static SavingsLimits of(PovertyGuideline guideline, int people, Figure qmb, Figure slmb, Figure almb) {
        return new SavingsLimits(
                guideline.from(),
                guideline.through(),
                guideline.printed(people, qmb.share()),
                guideline.printed(people, slmb.share()),
                guideline.printed(people, almb.share()),
                guideline.monthly(people, qmb.share()),
                guideline.monthly(people, slmb.share()),
                guideline.monthly(people, almb.share()));
    }

    /** The same, as they were printed before: with cents, from a month's guideline in whole dollars. */
    public static SavingsLimits ofWholeGuideline(
            PovertyGuideline guideline, int people, Figure qmb, Figure slmb, Figure almb) {
        Money month = guideline.printed(people, java.math.BigDecimal.ONE);
        Money first = month.times(qmb.share()).toNearestCent();
        Money second = month.times(slmb.share()).toNearestCent();
        Money third = month.times(almb.share()).toNearestCent();
        return new SavingsLimits(guideline.from(), guideline.through(), first, second, third, first, second, third);
    }

    /** Whether an income lies in the part of a dollar between an exact limit and the printed one. */
    public boolean inLastDollar(Money income) {
        return between(income, exactQmb, qmb) || between(income, exactSlmb, slmb) || between(income, exactAlmb, almb);
    }

    private static boolean between(Money income, Money exact, Money printed) {
        return income.compareTo(exact) >= 0 && income.compareTo(printed) <= 0;
    }

    /** Whether another income would fit a lower program than this one, or none. */
    public boolean lowerFor(SavingsTier tier, Money income) {
        return tierOf(income).ordinal() > tier.ordinal();
    }

    private SavingsTier tierOf(Money income) {
        if (income.compareTo(qmb) <= 0) {
            return SavingsTier.QMB;
        }
        if (income.compareTo(slmb) <= 0) {
            return SavingsTier.SLMB;
        }
        return income.compareTo(almb) <= 0 ? SavingsTier.ALMB : SavingsTier.NONE;
    }
}
