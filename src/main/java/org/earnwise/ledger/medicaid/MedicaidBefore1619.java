package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.Fit;
import org.earnwise.ledger.Member;

/** Whether Medicaid was open in the month before the running period of section 1619 began. */
public record MedicaidBefore1619(Member who, YearMonth month, Fit open) {}
