package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.Fit;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Whether savings are within the limit of Extra Help with drug costs, over a span of months.
 *
 * @param told whether the person told what the household owns
 */
public record ExtraHelpSavings(
        Member who, YearMonth from, YearMonth through, Money limit, Fit fit, boolean told) {}
