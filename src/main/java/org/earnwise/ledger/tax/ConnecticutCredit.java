package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Connecticut's earned income credit of a year. */
public record ConnecticutCredit(Member who, int year, Money amount) {}
