package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.LedgerStatus;
import org.earnwise.ledger.Member;

/** Which Medicare Savings Program the month's income fits, received or not. */
@LedgerName("medicare-savings")
public record SavingsStanding(Member who, YearMonth month, SavingsTier status) implements LedgerStatus {

    public boolean fits() {
        return status != SavingsTier.NONE;
    }
}
