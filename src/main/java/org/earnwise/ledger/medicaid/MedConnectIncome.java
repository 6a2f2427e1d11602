package org.earnwise.ledger.medicaid;

import org.earnwise.ledger.Money;

/** A year's own income of somebody whose work may open MED-Connect, and its limit. */
public record MedConnectIncome(MedicaidSearch search, Money annual, Money limit) {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** A year's income less impairment-related work expenses of a month, which are taken to be the same all year. */
    public static MedConnectIncome ofYear(
            MedicaidSearch search, Money income, Money impairmentWork, Money limit) {
        return new MedConnectIncome(search, income.less(impairmentWork.times(MONTHS_OF_A_YEAR)), limit);
    }

    /** Whether income is at or under the limit. */
    public boolean within() {
        return annual.compareTo(limit) <= 0;
    }
}
