package org.earnwise.ledger.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** How the earned income credit rises and falls with this many children in a year. */
public record CreditRates(Member who, int year, BigDecimal in, Money most, BigDecimal out) {

    /** The credit, to the dollar. */
    public Money credit(Money earned, Money income, Money start) {
        return earned.times(in)
                .min(most)
                .less(earned.max(income).less(start).times(out))
                .toWholeDollars(RoundingMode.HALF_UP);
    }
}
