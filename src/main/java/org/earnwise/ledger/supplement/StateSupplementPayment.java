package org.earnwise.ledger.supplement;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** State Supplement due to somebody for the month. It arrives in the month. */
@LedgerName("state-supplement.payment")
public record StateSupplementPayment(Member who, YearMonth month, Money amount) implements MoneyAmount {}
