package org.earnwise.ledger.tfa;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Temporary Family Assistance for the month, for the ledger. */
@LedgerName("tfa.payment")
public record TfaPayment(Member who, YearMonth month, Money amount) implements MoneyAmount {}
