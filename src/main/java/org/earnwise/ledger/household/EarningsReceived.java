package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Gross pay, and net profit, received in the month. */
@LedgerName("earnings.paid")
public record EarningsReceived(Member who, YearMonth month, Money amount) implements MoneyAmount {}
