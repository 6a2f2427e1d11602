package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * SSI that arrives in the month for the person and, one after the other, for everybody else in the household.
 *
 * @param left how many are still to be added; 0 in the sum of all
 */
public record HouseholdSsi(Member who, YearMonth month, Money amount, int left) {}
