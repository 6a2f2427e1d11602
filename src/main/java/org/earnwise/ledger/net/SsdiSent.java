package org.earnwise.ledger.net;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Social Security for a month that would be sent if nobody reported the work. */
public record SsdiSent(Member who, YearMonth month, Money amount) {}
