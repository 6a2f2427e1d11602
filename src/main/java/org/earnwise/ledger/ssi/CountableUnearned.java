package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Money;

/** Countable unearned income, and what is left of a plan's set-aside for earnings. */
public record CountableUnearned(SsiTally tally, Money amount, Money passLeft) {}
