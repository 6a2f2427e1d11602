package org.earnwise.ledger.selfsufficiency;

/** Whether a month gives a right to a new Ticket; names and meanings are the contract's. */
public enum TicketStatus {
    ELIGIBLE,
    NOT_ELIGIBLE,
    UNKNOWN
}
