package org.earnwise.scenario;

import java.time.YearMonth;
import org.earnwise.ledger.Money;

/**
 * The spouse who lives with the person, the same every month.
 *
 * @param receivesSsi makes the two an eligible couple; otherwise the spouse's income is deemed
 * @param grossMonthly gross wages
 */
public record Spouse(
        YearMonth born,
        boolean disabled,
        boolean receivesSsi,
        Money ssdiMonthly,
        Money grossMonthly,
        Money otherUnearnedMonthly) {}
