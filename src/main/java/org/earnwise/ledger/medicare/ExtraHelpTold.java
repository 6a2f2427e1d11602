package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** A month in which it is worth saying how Extra Help with drug costs comes. */
public record ExtraHelpTold(Member who, YearMonth month) {}
