package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** A year's income that Connecticut counts. */
public record ConnecticutIncome(Member who, int year, Money amount) {}
