package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Member;

/** Whether counting this income takes the rates of the payment month. */
public record Rates(Member head, boolean matter) {}
