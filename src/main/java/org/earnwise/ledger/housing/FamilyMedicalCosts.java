package org.earnwise.ledger.housing;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Medical costs of the family in a year that nobody pays back, at the month's. */
public record FamilyMedicalCosts(Member who, YearMonth month, Money annual) {

    private static final int MONTHS = 12;

    public static FamilyMedicalCosts ofMonth(Member who, YearMonth month, Money costs) {
        return new FamilyMedicalCosts(who, month, costs.times(MONTHS));
    }
}
