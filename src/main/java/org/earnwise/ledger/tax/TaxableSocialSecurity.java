package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** How much of a year's Social Security federal income tax is on. */
public record TaxableSocialSecurity(Member who, int year, Money amount) {}
