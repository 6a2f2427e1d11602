package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What the State pays of a year's premium. */
public record StatePays(Member who, YearMonth month, Money annual) {}
