package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Income after all deductions, for the ledger. */
@LedgerName("snap.net-income")
public record SnapNetShown(Member who, YearMonth month, Money amount) implements MoneyAmount {}
