package org.earnwise.ledger.medicaid;

import org.earnwise.ledger.Money;

/**
 * A year's own income of somebody whose work may open MED-Connect, and its limit.
 *
 * @param annual after impairment-related work expenses of the months worked
 */
public record MedConnectIncome(MedicaidSearch search, Money annual, Money limit) {

    /** Whether income is at or under the limit. */
    public boolean within() {
        return annual.compareTo(limit) <= 0;
    }
}
