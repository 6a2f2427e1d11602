package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** The federal earned income credit of a year. */
public record EarnedIncomeCredit(Member who, int year, Money amount) {}
