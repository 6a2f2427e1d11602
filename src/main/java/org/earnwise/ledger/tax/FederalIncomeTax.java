package org.earnwise.ledger.tax;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** The month's part of the year's federal income tax, for the ledger. */
@LedgerName("tax.federal-income")
public record FederalIncomeTax(Member who, YearMonth month, Money amount) implements MoneyAmount {}
