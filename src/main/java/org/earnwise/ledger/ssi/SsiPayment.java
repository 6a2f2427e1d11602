package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Federal SSI due to somebody for the month. It arrives in the month. */
@LedgerName(value = "ssi.payment", spouse = "spouse-ssi.payment", child = "child-ssi.payment")
public record SsiPayment(Member who, YearMonth month, Money amount) implements MoneyAmount {

    /** Half of what a couple is paid, a fraction of a cent going up. */
    public static SsiPayment halfOf(Member who, YearMonth month, Money couple) {
        return new SsiPayment(who, month, couple.dividedBy(2).centsUp());
    }
}
