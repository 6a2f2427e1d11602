package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** Whether the person has Medicaid in a month: told of, and gone on since without a gap. */
public record MedicaidHeld(Member who, YearMonth month, boolean held) {}
