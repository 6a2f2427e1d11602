package org.earnwise.ledger.snap;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Limits of the month for a household of this size, as printed: in whole dollars.
 *
 * @param gross Connecticut's limit for gross income
 * @param net the limit for net income under the ordinary rules
 * @param reporting gross income above this is reported between reviews
 */
public record SnapLimits(Member who, YearMonth month, Money gross, Money net, Money reporting) {

    private static final int MONTHS = 12;

    /**
     * Limits as multiples of the poverty guideline of a year.
     *
     * @param part the least part of a dollar for which Connecticut's limit goes up; the federal ones go up for any
     */
    public static SnapLimits of(
            Member who,
            YearMonth month,
            Money guideline,
            BigDecimal gross,
            Money part,
            BigDecimal net,
            BigDecimal reporting) {
        Money own = monthly(guideline, gross);
        boolean up = own.minus(own.dollarsDown()).compareTo(part) >= 0;
        return new SnapLimits(
                who,
                month,
                up ? own.dollarsUp() : own.dollarsDown(),
                monthly(guideline, net).dollarsUp(),
                monthly(guideline, reporting).dollarsUp());
    }

    private static Money monthly(Money guideline, BigDecimal multiple) {
        return guideline.times(multiple).dividedBy(MONTHS);
    }
}
