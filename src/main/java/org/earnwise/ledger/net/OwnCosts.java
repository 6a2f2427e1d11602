package org.earnwise.ledger.net;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Work expenses and health premiums that the person pays, as told; the premiums of Medicare and MED-Connect are not in it. */
@LedgerName("expenses.own")
public record OwnCosts(Member who, YearMonth month, Money amount) implements MoneyAmount {}
