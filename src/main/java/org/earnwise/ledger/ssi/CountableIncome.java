package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Money;

/** Countable income: unearned and earned together. It is not rounded. */
public record CountableIncome(SsiTally tally, Money unearned, Money earned, Money amount) {}
