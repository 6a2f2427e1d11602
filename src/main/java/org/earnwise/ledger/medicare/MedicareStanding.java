package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.LedgerStatus;
import org.earnwise.ledger.Member;

/**
 * Where somebody stands with Medicare in a month.
 *
 * @param covers whether Medicare covers the month; where the status is unknown, the end that amounts take
 */
@LedgerName("medicare")
public record MedicareStanding(Member who, YearMonth month, MedicareStatus status, boolean covers)
        implements LedgerStatus {

    public static MedicareStanding covered(Member who, YearMonth month, MedicareStatus status) {
        return new MedicareStanding(who, month, status, true);
    }

    public static MedicareStanding notCovered(Member who, YearMonth month, MedicareStatus status) {
        return new MedicareStanding(who, month, status, false);
    }
}
