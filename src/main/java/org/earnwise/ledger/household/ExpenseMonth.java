package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What the person pays in one month and nobody pays back, as told. Work expenses are there only in months worked. */
public record ExpenseMonth(
        Member who,
        YearMonth month,
        Money medical,
        Money impairmentWork,
        Money blindWork,
        Money pass,
        Money healthPremium,
        Money dependentCare,
        Money childSupportPaid) {

    /** The same without work expenses. */
    public ExpenseMonth withoutWork() {
        return new ExpenseMonth(
                who, month, medical, Money.ZERO, Money.ZERO, pass, healthPremium, dependentCare, childSupportPaid);
    }

    /** All work expenses, of impairment and of blindness. */
    public Money work() {
        return impairmentWork.plus(blindWork);
    }
}
