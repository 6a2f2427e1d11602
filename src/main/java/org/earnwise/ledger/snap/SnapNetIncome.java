package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Income after all deductions. */
public record SnapNetIncome(Member who, YearMonth month, Money amount) {}
