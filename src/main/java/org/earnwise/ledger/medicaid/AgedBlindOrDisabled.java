package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** From when somebody is 65, blind or disabled. */
public record AgedBlindOrDisabled(Member who, YearMonth from) {}
