package org.earnwise.ledger.tfa;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * What the month's poverty guideline gives for the family's size.
 *
 * @param guideline the poverty guideline of a year
 * @param payment the payment standard
 */
public record TfaStandards(Member who, YearMonth month, Money guideline, Money payment) {

    private static final int MONTHS = 12;

    /** Need and payment standards, each rounded up to a dollar. */
    public static TfaStandards of(
            Member who, YearMonth month, Money guideline, BigDecimal needShare, BigDecimal paymentShare) {
        Money need = guideline.times(needShare).dividedBy(MONTHS).dollarsUp();
        return new TfaStandards(who, month, guideline, need.times(paymentShare).dollarsUp());
    }

    /** Pay of a month at which a multiple of the guideline is reached. */
    public Money monthly(BigDecimal multiple) {
        return guideline.times(multiple).dividedBy(MONTHS);
    }
}
