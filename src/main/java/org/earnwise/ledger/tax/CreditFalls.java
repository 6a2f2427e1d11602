package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Income of a year from which the earned income credit falls. */
public record CreditFalls(Member who, int year, Money from) {}
