package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What SNAP takes the household's utilities to cost in the month. */
public record UtilityAllowance(Member who, YearMonth month, Money amount) {}
