package org.earnwise.ledger.net;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** What arrives in the month beside pay, benefits and SNAP: other income told, and what a spouse and children bring beside SSI. */
@LedgerName("income.other")
public record OtherMoneyIn(Member who, YearMonth month, Money amount) implements MoneyAmount {}
