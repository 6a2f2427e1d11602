package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Countable income of the budget month. */
@LedgerName("ssi.countable-income")
public record SsiIncomeShown(Member who, YearMonth month, Money amount) implements MoneyAmount {}
