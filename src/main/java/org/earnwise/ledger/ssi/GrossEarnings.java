package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Gross earnings of a month as section 1619 looks at them: received, before anything is left out. */
public record GrossEarnings(Member who, YearMonth month, Money amount) {}
