package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** The count of income that determines the payment of a month. */
public record SsiBudget(Member who, YearMonth month, SsiCount count) {}
