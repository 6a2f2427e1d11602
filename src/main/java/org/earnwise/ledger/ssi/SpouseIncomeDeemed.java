package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Money;

/**
 * Whether, and how much, a spouse's income counts in one count.
 *
 * @param deemed whether it does; if not, the amounts are zero
 */
public record SpouseIncomeDeemed(SsiCount count, boolean deemed, Money unearned, Money earned) {}
