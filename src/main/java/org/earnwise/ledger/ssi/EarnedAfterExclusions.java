package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Money;

/** Earnings after what is left of the general exclusion, and after the earned income exclusion. */
public record EarnedAfterExclusions(SsiTally tally, Money amount) {}
