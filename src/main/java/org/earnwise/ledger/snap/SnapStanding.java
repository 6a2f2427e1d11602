package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.LedgerStatus;
import org.earnwise.ledger.Member;

/** Where the household stands with SNAP in the month. */
@LedgerName("snap")
public record SnapStanding(Member who, YearMonth month, SnapStatus status) implements LedgerStatus {}
