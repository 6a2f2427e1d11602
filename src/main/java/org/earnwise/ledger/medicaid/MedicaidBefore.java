package org.earnwise.ledger.medicaid;

import org.earnwise.ledger.Fit;
import org.earnwise.ledger.Member;

/** Whether Medicaid was open in the month before the first one advised, as told. */
public record MedicaidBefore(Member who, Fit open) {}
