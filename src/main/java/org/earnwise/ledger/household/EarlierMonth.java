package org.earnwise.ledger.household;

import java.time.YearMonth;

/**
 * A month before the first one looked at, for which no figures are published; there only where SSI's two-month lag
 * reaches it.
 *
 * @param first the first month looked at
 */
public record EarlierMonth(YearMonth month, YearMonth first) {}
