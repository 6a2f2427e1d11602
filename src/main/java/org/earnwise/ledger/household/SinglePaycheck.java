package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * The paycheck of a job whose paydays are told, and which pays once in all.
 *
 * @param job which of the jobs listed, from 0
 * @param month the month in which it is paid
 */
public record SinglePaycheck(Member who, int job, YearMonth month, Money amount) {}
