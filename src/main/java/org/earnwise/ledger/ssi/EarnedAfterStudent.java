package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Money;

/** Earnings after the student exclusion. */
public record EarnedAfterStudent(SsiTally tally, Money amount) {}
