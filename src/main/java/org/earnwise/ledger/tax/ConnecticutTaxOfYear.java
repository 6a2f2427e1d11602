package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Connecticut income tax of a year before refundable credits. */
public record ConnecticutTaxOfYear(Member who, int year, Money amount) {}
