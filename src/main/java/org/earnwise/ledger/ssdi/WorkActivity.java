package org.earnwise.ledger.ssdi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * How the work of a month compares with substantial gainful activity.
 *
 * @param level the amount in force for this person
 */
public record WorkActivity(Member who, YearMonth month, boolean substantial, Money countable, Money level) {}
