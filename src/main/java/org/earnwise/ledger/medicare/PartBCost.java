package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What Medicare Part B costs somebody in a month; zero where they do not have it. */
public record PartBCost(Member who, YearMonth month, Money amount) {}
