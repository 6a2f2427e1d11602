package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Social Security and Medicare tax on the net earnings of the year from self-employment. */
public record SelfEmploymentTaxOfYear(Member who, int year, Money amount) {}
