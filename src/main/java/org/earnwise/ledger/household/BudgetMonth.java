package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/**
 * A month for which the household's budget is worked out: every month advised, and earlier ones where the rent or a cash
 * benefit of the first month advised hangs on them.
 *
 * @param first the first of them
 * @param advised whether the advice covers it
 */
public record BudgetMonth(Member who, YearMonth month, YearMonth before, boolean first, boolean advised) {}
