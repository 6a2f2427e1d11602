package org.earnwise.ledger.supplement;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * What the State Supplement takes somebody to need in a month.
 *
 * @param capped whether gross income is tested against the cap; where a home's rate is part of the need, it is not
 */
public record SupplementNeed(Member who, YearMonth month, Money amount, boolean capped) {}
