package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** The first month of Medicare on the ground of disability, or as told. */
public record MedicareFrom(Member who, YearMonth first) {}
