package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** A month with other jobs than the month before. */
public record JobsChange(Member who, YearMonth month) {}
