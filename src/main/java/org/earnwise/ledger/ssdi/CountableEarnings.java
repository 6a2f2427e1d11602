package org.earnwise.ledger.ssdi;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Earnings of a month that count toward substantial gainful activity. */
@LedgerName("ssdi.countable-earnings")
public record CountableEarnings(Member who, YearMonth month, Money amount) implements MoneyAmount {}
