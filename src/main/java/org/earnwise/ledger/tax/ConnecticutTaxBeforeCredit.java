package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Connecticut income tax of a year before the personal credit. */
public record ConnecticutTaxBeforeCredit(Member who, int year, Money amount) {}
