package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What federal income tax is on in a year. */
public record TaxableIncome(Member who, int year, Money amount) {}
