package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** Whether SNAP is due to the household on the facts of the month. */
public record SnapVerdict(Member who, YearMonth month, boolean eligible) {}
