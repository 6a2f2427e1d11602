package org.earnwise.ledger.supplement;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** From when somebody is of the age, or has the disability, that the State Supplement is for. */
public record SupplementFrom(Member who, YearMonth from) {}
