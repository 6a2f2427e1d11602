package org.earnwise.ledger.saga;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** General assistance for the month. */
public record SagaPayment(Member who, YearMonth month, Money amount) {}
