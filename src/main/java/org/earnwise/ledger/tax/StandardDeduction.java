package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What the filing status lets everybody deduct from a year's income. */
public record StandardDeduction(Member who, int year, Money amount) {}
