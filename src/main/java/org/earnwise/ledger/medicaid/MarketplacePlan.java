package org.earnwise.ledger.medicaid;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * A marketplace plan, as told.
 *
 * @param benchmark a year's premium of the benchmark silver plan
 * @param credit a year's advance premium tax credit
 */
public record MarketplacePlan(Member who, Money benchmark, Money credit) {}
