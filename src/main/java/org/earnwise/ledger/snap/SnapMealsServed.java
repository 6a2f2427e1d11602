package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** An institution serves most meals for the whole month to somebody alone, who would otherwise get SNAP. */
public record SnapMealsServed(Member who, YearMonth month) {}
