package org.earnwise.ledger.tax;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Social Security and Medicare tax on pay of the month, for the ledger. */
@LedgerName("tax.fica")
public record Fica(Member who, YearMonth month, Money amount) implements MoneyAmount {}
