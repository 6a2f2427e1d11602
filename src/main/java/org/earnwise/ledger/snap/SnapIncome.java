package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Income of the household that SNAP counts in the month. */
public record SnapIncome(Member who, YearMonth month, Money earned, Money unearned) {

    public Money gross() {
        return earned.plus(unearned);
    }
}
