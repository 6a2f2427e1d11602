package org.earnwise.ledger.net;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** What is left to live on: cash and SNAP, after the rent. */
@LedgerName("net.resources")
public record NetResources(Member who, YearMonth month, Money amount) implements MoneyAmount {}
