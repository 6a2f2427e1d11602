package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Income before deductions, for the ledger. */
@LedgerName("snap.gross-income")
public record SnapGrossShown(Member who, YearMonth month, Money amount) implements MoneyAmount {}
