package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** A month in which MED-Connect begins to cost something. */
public record PremiumBegins(Member who, YearMonth month, Money amount) {}
