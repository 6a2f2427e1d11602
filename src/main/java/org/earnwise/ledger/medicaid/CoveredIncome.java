package org.earnwise.ledger.medicaid;

import org.earnwise.ledger.Money;

/** Income of somebody whom Covered Connecticut may be for: it must be over one limit and not over the other. */
public record CoveredIncome(MedicaidSearch search, Money income, Money medicaidLimit, Money limit) {

    /** Whether income lies above Medicaid's limit, and at or under that of Covered Connecticut. */
    public boolean within() {
        return income.compareTo(medicaidLimit) > 0 && income.compareTo(limit) <= 0;
    }
}
