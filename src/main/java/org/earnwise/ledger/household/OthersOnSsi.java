package org.earnwise.ledger.household;

import org.earnwise.ledger.Member;

/** How many in the household beside the person get SSI, as told. */
public record OthersOnSsi(Member who, int count) {}
