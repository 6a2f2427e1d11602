package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** Whether income, and savings where they count, are low enough for SNAP in the month. */
public record SnapIncomeTest(Member who, YearMonth month, boolean met) {}
