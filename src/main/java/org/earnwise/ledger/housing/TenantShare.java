package org.earnwise.ledger.housing;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** The tenant's share of an assisted rent on the month's income. */
public record TenantShare(Member who, YearMonth month, Money amount) {}
