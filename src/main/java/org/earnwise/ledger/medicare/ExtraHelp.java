package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** Whether Extra Help with drug costs comes by itself in a month of Medicare. */
public record ExtraHelp(Member who, YearMonth month, boolean comes) {}
