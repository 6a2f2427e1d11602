package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * The income of a month that is held against the limit of HUSKY C: applied income, or, where a check of SSI is what puts it
 * over the limit, what is left of it without SSI. With a spouse, of both together.
 */
public record HuskyCIncome(Member who, YearMonth month, Money amount) {}
