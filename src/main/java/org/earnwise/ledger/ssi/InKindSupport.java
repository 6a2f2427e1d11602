package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Shelter that others pay for, as it counts in a month with that month's rates. */
public record InKindSupport(Member who, YearMonth month, Money amount) {}
