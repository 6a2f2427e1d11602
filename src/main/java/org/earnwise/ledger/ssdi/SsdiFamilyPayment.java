package org.earnwise.ledger.ssdi;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** The family's benefit on the worker's record, due for the month. */
@LedgerName("ssdi.family-payment")
public record SsdiFamilyPayment(Member who, YearMonth month, Money amount) implements MoneyAmount {}
