package org.earnwise.ledger.snap;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Limits of the month for a household of this size, as printed: a fraction of a dollar goes up.
 *
 * @param gross Connecticut's limit for gross income
 * @param net the limit for net income under the ordinary rules
 * @param reporting gross income above this is reported between reviews
 */
public record SnapLimits(Member who, YearMonth month, Money gross, Money net, Money reporting) {

    private static final int MONTHS = 12;

    /** Limits as multiples of the poverty guideline of a year. */
    public static SnapLimits of(
            Member who, YearMonth month, Money guideline, BigDecimal gross, BigDecimal net, BigDecimal reporting) {
        return new SnapLimits(
                who,
                month,
                monthly(guideline, gross),
                monthly(guideline, net),
                monthly(guideline, reporting));
    }

    private static Money monthly(Money guideline, BigDecimal multiple) {
        return guideline.times(multiple).dividedBy(MONTHS).dollarsUp();
    }
}
