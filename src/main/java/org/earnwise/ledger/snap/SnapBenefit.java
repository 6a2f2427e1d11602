package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What SNAP's formula gives for the month; zero or more. */
public record SnapBenefit(Member who, YearMonth month, Money amount) {}
