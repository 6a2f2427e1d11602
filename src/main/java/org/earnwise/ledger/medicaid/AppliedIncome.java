package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Income of a month after every disregard; with a spouse, of both together. */
@LedgerName("husky-c.applied-income")
public record AppliedIncome(Member who, YearMonth month, Money amount) implements MoneyAmount {}
