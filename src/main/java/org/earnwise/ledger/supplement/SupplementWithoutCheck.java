package org.earnwise.ledger.supplement;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** No SSI, Social Security or veterans' benefit arrives in the month, beside which alone the State Supplement goes. */
public record SupplementWithoutCheck(Member who, YearMonth month) {}
