package org.earnwise.ledger;

/** The kinds of income that programs tell apart. The kinds of {@code otherIncome} in the contract have the same names. */
public enum IncomeKind {
    WAGES,
    SELF_EMPLOYMENT,
    SOCIAL_SECURITY,
    VA_PENSION,
    PENSION,
    UNEMPLOYMENT,
    WORKERS_COMPENSATION,
    CHILD_SUPPORT,
    GIFT,
    INTEREST,
    OTHER,
    /** Shelter that others pay. */
    IN_KIND,
    /** Income of a spouse or parent that counts as the person's own. */
    DEEMED;

    public boolean isEarned() {
        return this == WAGES || this == SELF_EMPLOYMENT;
    }
}
