package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Income of a month for the Medicare Savings Programs, of the person and a spouse together.
 *
 * @param counted after what comes off earnings
 * @param gross before
 */
public record SavingsIncome(Member who, YearMonth month, Money counted, Money gross) {}
