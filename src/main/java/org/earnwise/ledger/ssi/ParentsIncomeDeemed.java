package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Money;

/** What of the parents' income counts for all their children who get SSI, for one child's count. */
public record ParentsIncomeDeemed(SsiCount count, Money amount) {}
