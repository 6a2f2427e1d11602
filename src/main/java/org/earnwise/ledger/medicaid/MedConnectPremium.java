package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** What MED-Connect costs somebody in a month. */
@LedgerName("med-connect.premium")
public record MedConnectPremium(Member who, YearMonth month, Money amount) implements MoneyAmount {}
