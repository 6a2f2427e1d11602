package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** How Extra Help with drug costs comes in a month of Medicare. */
public record ExtraHelp(Member who, YearMonth month, Way way) {

    /** How it comes. */
    public enum Way {
        /** The person has SSI, Medicaid or a Medicare Savings Program, as told. */
        BY_ITSELF,
        /** One of these seems to fit, but nobody told that the person has it. */
        WITH_OTHER_HELP,
        /** None of these seems to fit. */
        NONE
    }
}
