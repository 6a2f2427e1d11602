package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Premiums that public health coverage costs somebody in a month. There for every month advised; zero where there are
 * none. Premiums that the person told of are in {@link ExpenseMonth}.
 *
 * @param partB Medicare Part B, where the person pays it
 * @param medConnect MED-Connect
 */
public record HealthPremiums(Member who, YearMonth month, Money partB, Money medConnect) {

    public Money total() {
        return partB.plus(medConnect);
    }
}
