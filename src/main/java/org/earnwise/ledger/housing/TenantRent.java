package org.earnwise.ledger.housing;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** What the person pays for the home in the month, for the ledger. */
@LedgerName("housing.tenant-rent")
public record TenantRent(Member who, YearMonth month, Money amount) implements MoneyAmount {}
