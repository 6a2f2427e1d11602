package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** Somebody who is paid every week or every two weeks, as told; the first month advised in which that is so. */
public record PaidByTheWeek(Member who, YearMonth month) {}
