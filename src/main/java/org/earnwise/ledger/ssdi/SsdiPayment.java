package org.earnwise.ledger.ssdi;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** The benefit due for the month, before any Medicare premium; it arrives the month after. */
@LedgerName("ssdi.payment")
public record SsdiPayment(Member who, YearMonth month, Money amount) implements MoneyAmount {}
