package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.Fit;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Whether what somebody owns is within a program's limit over a span of months.
 *
 * @param told whether the person told what it is
 */
public record AssetTest(
        Member who, Program program, YearMonth from, YearMonth through, Money limit, Fit within, boolean told) {

    /** The programs with a limit on what somebody owns. */
    public enum Program {
        HUSKY_C,
        MED_CONNECT
    }
}
