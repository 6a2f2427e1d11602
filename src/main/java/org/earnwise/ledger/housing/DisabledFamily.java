package org.earnwise.ledger.housing;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** Whether the head of the household or the spouse is elderly or disabled in the month. */
public record DisabledFamily(Member who, YearMonth month, boolean is) {}
