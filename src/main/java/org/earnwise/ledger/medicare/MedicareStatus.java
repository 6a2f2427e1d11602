package org.earnwise.ledger.medicare;

/** Where somebody stands with Medicare; names and meanings are the contract's. */
public enum MedicareStatus {
    WAITING,
    COVERED,
    EXTENDED,
    PREMIUM_HOSPITAL_INSURANCE,
    NONE,
    UNKNOWN
}
