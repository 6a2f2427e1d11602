package org.earnwise.ledger.net;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** Cash that is left of the month after taxes, premiums and work expenses. */
@LedgerName("net.cash")
public record NetCash(Member who, YearMonth month, Money amount) implements MoneyAmount {}
