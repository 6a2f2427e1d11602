package org.earnwise.ledger.supplement;

import java.time.YearMonth;
import org.earnwise.ledger.Fit;
import org.earnwise.ledger.Member;

/** Whether what somebody owns is within the State Supplement's limit over a span of months. */
public record SupplementAssets(Member who, YearMonth from, YearMonth through, Fit within) {}
