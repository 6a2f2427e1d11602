package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** The most SNAP that a household of this size can get in a span of months. */
public record MaximumAllotment(Member who, YearMonth from, YearMonth through, Money amount) {}
