package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/**
 * The first month of cash after a break, seen from the second.
 *
 * @param first the first month
 * @param gone whether a kind of income that the first month had is gone in the second
 */
public record SsiTransition(Member who, YearMonth first, boolean gone) {}
