package org.earnwise.ledger.tax;

/** How the household files its tax return. */
public enum FilingStatus {
    SINGLE,
    HEAD_OF_HOUSEHOLD,
    JOINT
}
