package org.earnwise.ledger.tax;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** How the household files for a year, and how many children count for it. */
public record Filing(Member who, int year, YearMonth december, FilingStatus status, int children) {}
