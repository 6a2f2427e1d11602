package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Premiums of Medicare and MED-Connect that the person pays for the month. There for every month; zero for who pays none.
 */
public record PremiumsPaid(Member who, YearMonth month, Money partB, Money medConnect) {

    public Money all() {
        return partB.plus(medConnect);
    }
}
