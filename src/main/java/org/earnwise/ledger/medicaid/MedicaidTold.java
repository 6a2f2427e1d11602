package org.earnwise.ledger.medicaid;

import org.earnwise.ledger.Fit;
import org.earnwise.ledger.Member;

/** What the person told of Medicaid in the month before the first one advised; unknown where nobody told. */
public record MedicaidTold(Member who, Fit open) {}
