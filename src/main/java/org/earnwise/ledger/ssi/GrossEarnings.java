package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Gross earnings as section 1619 looks at them: received, before anything is left out.
 *
 * @param yearAhead of the twelve months that begin with this one
 * @param toDecember from this month to the end of its year
 */
public record GrossEarnings(Member who, YearMonth month, Money amount, Money yearAhead, Money toDecember) {}
