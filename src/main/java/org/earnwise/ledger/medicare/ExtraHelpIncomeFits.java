package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** A month whose income is under the limit of Extra Help with drug costs. */
public record ExtraHelpIncomeFits(Member who, YearMonth month) {}
