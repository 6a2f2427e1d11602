package org.earnwise.ledger.tax;

import java.math.RoundingMode;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * What the filing status makes of Connecticut's figures for a year.
 *
 * @param exemption the personal exemption before it shrinks
 * @param exemptionStart income above which it shrinks
 * @param lossStart income above which the lowest rate is taken back, step by step
 * @param lossAmount tax added for each step or part of one, up to the most
 * @param socialSecurityExemptBelow federal income below which Social Security is not taxed
 */
public record ConnecticutTerms(
        Member who,
        int year,
        Money exemption,
        Money exemptionStart,
        Money lossStart,
        Money lossStep,
        Money lossAmount,
        Money lossMost,
        Money socialSecurityExemptBelow) {

    /** The exemption left at an income: it shrinks by a step for each step of income, or part of one. */
    public Money exemptionAt(Money income, Money step) {
        return exemption.less(step.times(stepsOver(exemptionStart, income, step)));
    }

    /** The tax added at an income. */
    public Money lossAt(Money income) {
        return lossAmount.times(stepsOver(lossStart, income, lossStep)).min(lossMost);
    }

    private static long stepsOver(Money start, Money income, Money step) {
        return income.less(start)
                .dollars()
                .divide(step.dollars(), 0, RoundingMode.CEILING)
                .longValueExact();
    }
}
