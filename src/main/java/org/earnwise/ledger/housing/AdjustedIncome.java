package org.earnwise.ledger.housing;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Income of a year less what the agency's rules take off, at the month's income.
 *
 * @param medical medical costs of a year that nobody pays back; zero for a family that cannot deduct them
 * @param floor the share of income that medical costs must exceed
 */
public record AdjustedIncome(
        Member who, YearMonth month, AnnualIncome income, Money family, Money medical, BigDecimal floor) {

    private static final int MONTHS = 12;

    /** The adjusted income of a year. */
    public Money annual() {
        return annualWith(income.earned());
    }

    /** The same if pay were this, and everything else as it is. */
    private Money annualWith(Money earned) {
        Money all = earned.plus(income.unearned());
        Money care = income.childCare().min(earned);
        return all.less(family).less(care).less(medical.less(all.times(floor)));
    }

    /** The larger of a share of adjusted income and a share of all income, for a month. */
    public Money share(BigDecimal ofAdjusted, BigDecimal ofAll) {
        return shareWith(income.earned(), ofAdjusted, ofAll);
    }

    private Money shareWith(Money earned, BigDecimal ofAdjusted, BigDecimal ofAll) {
        Money adjusted = annualWith(earned).times(ofAdjusted);
        Money all = earned.plus(income.unearned()).times(ofAll);
        return adjusted.max(all).dividedBy(MONTHS);
    }

    /** The same month as it would count if pay had not risen above an earlier level. */
    public AdjustedIncome withoutRiseAbove(Money earned) {
        AnnualIncome held = new AnnualIncome(
                who, month, income.earned().min(earned), income.unearned(), income.childCare());
        return new AdjustedIncome(who, month, held, family, medical, floor);
    }
}
