package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What every household of this size may deduct in a span of months. */
public record StandardDeduction(Member who, YearMonth from, YearMonth through, Money amount) {}
