package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Income of a spouse or parent that may count for somebody else, in a month. */
public record DeemableIncome(Member who, YearMonth month, Money unearned, Money earned) {

    /** Less an amount, taken from unearned income first. */
    public DeemableIncome less(Money amount) {
        return new DeemableIncome(who, month, unearned.less(amount), earned.less(amount.less(unearned)));
    }

    public DeemableIncome plus(DeemableIncome other) {
        return new DeemableIncome(who, month, unearned.plus(other.unearned), earned.plus(other.earned));
    }

    public Money total() {
        return unearned.plus(earned);
    }
}
