package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Money;

/** Countable earned income. */
public record CountableEarned(SsiTally tally, Money amount) {}
