package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** Whether everybody in the household gets SSI or Temporary Family Assistance in the month. */
public record SnapCategorical(Member who, YearMonth month, boolean all) {}
