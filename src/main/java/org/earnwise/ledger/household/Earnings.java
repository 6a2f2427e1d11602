package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Gross pay, and net profit, for work done in the month. */
@LedgerName("earnings.earned")
public record Earnings(Member who, YearMonth month, Money amount) implements MoneyAmount {}
