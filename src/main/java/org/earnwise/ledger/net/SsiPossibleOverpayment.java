package org.earnwise.ledger.net;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** SSI of everybody in the household that could be asked back by this month if nobody reported the work. */
@LedgerName("ssi.possible-overpayment")
public record SsiPossibleOverpayment(Member who, YearMonth month, Money amount) implements MoneyAmount {}
