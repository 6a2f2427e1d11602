package org.earnwise.ledger.supplement;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * A month in which age or disability and assets fit the State Supplement, so that income decides.
 *
 * @param base SSI, Social Security and veterans' benefits that arrive
 * @param gross all that arrives
 */
public record SupplementTest(Member who, YearMonth month, Money base, Money gross) {}
