package org.earnwise.ledger.saga;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What decides a payment of general assistance: the payment standard, and the income that counts against it. */
public record SagaBudget(Member who, YearMonth month, Money standard, Money applied) {}
