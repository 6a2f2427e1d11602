package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Federal income tax of a year before refundable credits. */
public record FederalTaxOfYear(Member who, int year, Money amount) {}
