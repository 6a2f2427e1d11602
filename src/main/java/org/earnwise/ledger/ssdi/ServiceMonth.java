package org.earnwise.ledger.ssdi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** Whether the work of a month is "services" for the trial work period. */
public record ServiceMonth(Member who, YearMonth month, boolean services) {}
