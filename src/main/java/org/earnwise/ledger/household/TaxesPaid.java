package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Taxes of the household on pay and on income, as they fall on the month. There for every month advised. */
public record TaxesPaid(Member who, YearMonth month, Money payroll, Money income) {

    public Money all() {
        return payroll.plus(income);
    }
}
