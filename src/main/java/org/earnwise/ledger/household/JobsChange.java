package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/**
 * A month with other jobs than the month before.
 *
 * @param standing the month whose standing is held when the change comes: the one before, or the first month advised itself
 */
public record JobsChange(Member who, YearMonth month, YearMonth standing) {}
