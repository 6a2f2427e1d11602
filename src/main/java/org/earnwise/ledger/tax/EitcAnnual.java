package org.earnwise.ledger.tax;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** The year's federal earned income credit, for the ledger. */
@LedgerName("tax.eitc-annual")
public record EitcAnnual(Member who, YearMonth month, Money amount) implements MoneyAmount {}
