package org.earnwise.ledger.snap;

/** Whether SNAP is due on the facts of a month; names and meanings are the contract's. */
public enum SnapStatus {
    RECEIVING,
    ELIGIBLE,
    NOT_ELIGIBLE
}
