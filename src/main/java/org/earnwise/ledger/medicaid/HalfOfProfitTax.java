package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What comes off a month's income, as the tax law counts it, for the tax on net profit; nothing without profit. */
public record HalfOfProfitTax(Member who, YearMonth month, Money amount) {}
