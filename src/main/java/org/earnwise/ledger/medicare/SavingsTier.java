package org.earnwise.ledger.medicare;

/** The Medicare Savings Programs of Connecticut; names and meanings are the contract's. */
public enum SavingsTier {
    QMB,
    SLMB,
    ALMB,
    NONE
}
