package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/**
 * What is not settled about a month's Medicare Savings Program.
 *
 * @param lastDollar income is between an exact limit and the printed one
 * @param gross gross income would fit a lower program, or none
 */
public record SavingsDoubt(Member who, YearMonth month, boolean lastDollar, boolean gross) {}
