package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** The income limit of HUSKY C in a month: for one, or for two with a spouse. */
@LedgerName("husky-c.income-limit")
public record HuskyCIncomeLimit(Member who, YearMonth month, Money amount) implements MoneyAmount {}
