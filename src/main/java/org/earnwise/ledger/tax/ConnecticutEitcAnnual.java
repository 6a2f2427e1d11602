package org.earnwise.ledger.tax;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** The year's Connecticut earned income credit, for the ledger. */
@LedgerName("tax.connecticut-eitc-annual")
public record ConnecticutEitcAnnual(Member who, YearMonth month, Money amount) implements MoneyAmount {}
