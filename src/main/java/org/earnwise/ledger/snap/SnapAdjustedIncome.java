package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Income after every deduction but that for shelter. */
public record SnapAdjustedIncome(Member who, YearMonth month, Money amount) {}
