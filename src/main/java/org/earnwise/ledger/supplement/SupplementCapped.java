package org.earnwise.ledger.supplement;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Gross income closes the State Supplement in the month, whatever is needed.
 *
 * @param limit the most gross income with which it is open, dollars a month
 */
public record SupplementCapped(Member who, YearMonth month, Money limit) {}
