package org.earnwise.ledger.ssdi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** The monthly amount above which this person's work is substantial gainful activity, over a span of months. */
public record SubstantialLevel(Member who, YearMonth from, YearMonth through, Money amount) {}
