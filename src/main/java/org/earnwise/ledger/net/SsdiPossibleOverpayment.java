package org.earnwise.ledger.net;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Social Security, the family's too, that could be asked back by this month if nobody reported the work. */
@LedgerName("ssdi.possible-overpayment")
public record SsdiPossibleOverpayment(Member who, YearMonth month, Money amount) implements MoneyAmount {}
