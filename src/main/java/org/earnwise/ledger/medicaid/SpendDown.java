package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** What medical bills must come to in six months before HUSKY C covers. */
@LedgerName("husky-c.spend-down")
public record SpendDown(Member who, YearMonth month, Money amount) implements MoneyAmount {}
