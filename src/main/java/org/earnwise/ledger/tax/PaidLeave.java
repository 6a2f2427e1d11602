package org.earnwise.ledger.tax;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Connecticut Paid Leave on wages of the month, for the ledger. */
@LedgerName("tax.paid-leave")
public record PaidLeave(Member who, YearMonth month, Money amount) implements MoneyAmount {}
