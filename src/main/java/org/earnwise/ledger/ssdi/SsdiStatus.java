package org.earnwise.ledger.ssdi;

/** Where somebody stands with a Social Security disability benefit; names and meanings are the contract's. */
public enum SsdiStatus {
    NOT_ENTITLED(false),
    TRIAL_WORK(true),
    EXTENDED_PAID(true),
    PAID_AFTER_EXTENDED(true),
    CESSATION(true),
    GRACE(true),
    EXTENDED_SUSPENDED(false),
    TERMINATED(false),
    REINSTATEMENT_POSSIBLE(false);

    private final boolean paid;

    SsdiStatus(boolean paid) {
        this.paid = paid;
    }

    /** Whether the benefit is due for the month. */
    public boolean isPaid() {
        return paid;
    }
}
