package org.earnwise.ledger.ssdi;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.earnwise.ledger.LedgerAmount;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;

/** How many trial work months are used within the rolling window that ends with the month. */
@LedgerName("ssdi.trial-work-months-used")
public record TrialWorkMonthsUsed(Member who, YearMonth month, int count) implements LedgerAmount {

    @Override
    public BigDecimal shown() {
        return BigDecimal.valueOf(count);
    }
}
