package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Social Security due for a month on somebody's record: the worker's own, with what the family gets on it. */
public record SsdiDue(Member who, YearMonth month, Money amount) {}
