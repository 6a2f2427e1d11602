package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Money;

/** One half of the earnings left after impairment-related work expenses. */
public record EarnedHalved(SsiTally tally, Money amount) {}
