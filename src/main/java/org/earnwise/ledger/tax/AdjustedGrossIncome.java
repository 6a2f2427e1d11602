package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** A year's adjusted gross income, and the part of it that Connecticut counts. */
public record AdjustedGrossIncome(Member who, int year, Money federal, Money socialSecurity) {

    public Money withoutSocialSecurity() {
        return federal.minus(socialSecurity);
    }
}
