package org.earnwise.ledger.housing;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** How many dependents the family has in the month. */
public record Dependents(Member who, YearMonth month, long count) {}
