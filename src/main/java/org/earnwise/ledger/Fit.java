package org.earnwise.ledger;

/** Whether a test is met: what nobody told of is a third answer, never a no. */
public enum Fit {
    YES,
    NO,
    UNKNOWN
}
