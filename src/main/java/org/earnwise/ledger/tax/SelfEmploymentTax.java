package org.earnwise.ledger.tax;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Social Security and Medicare tax on the net earnings of the month from self-employment. */
public record SelfEmploymentTax(Member who, YearMonth month, Money amount) {}
