package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** Whether income of a spouse or of parents counts for somebody in a month. */
public record DeemedKind(Member head, YearMonth month, boolean deemed) {}
