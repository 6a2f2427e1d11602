package org.earnwise.ledger.pay;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * A month in which a job pays more often than usual, as told by its paydays.
 *
 * @param warn the month in which to say so: two months before, or the first month advised
 * @param paychecks how many come
 * @param usual how many come in most months
 * @param gross all pay received in the month
 */
public record ExtraPaydays(Member who, YearMonth month, YearMonth warn, int paychecks, int usual, Money gross) {}
