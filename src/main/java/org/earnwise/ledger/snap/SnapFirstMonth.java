package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What SNAP brings in the first month. */
public record SnapFirstMonth(Member who, YearMonth month, Money amount) {}
