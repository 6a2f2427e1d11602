package org.earnwise.ledger.medicaid;

import org.earnwise.ledger.Money;

/** Income of an adult whom HUSKY D may be for, and its limit. */
public record HuskyDIncome(MedicaidSearch search, Money income, Money limit) {

    /** Whether income is at or under the limit. */
    public boolean within() {
        return income.compareTo(limit) <= 0;
    }
}
