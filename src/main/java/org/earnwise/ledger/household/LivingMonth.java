package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/**
 * Where somebody lives in one month, as told.
 *
 * @param stay away for every day of the month, or {@code NONE}
 * @param monthsAway how many full months in a row the stay has lasted, this one included; 0 when not away
 */
public record LivingMonth(Member who, YearMonth month, Living living, Stay stay, int monthsAway) {

    /** Whether the person is in an institution all month, other than a private one that others pay for. */
    public boolean away() {
        return living == Living.MEDICAL_FACILITY || (stay != Stay.NONE && stay != Stay.PRIVATE_FACILITY);
    }

    /** The last month before the running stay. */
    public YearMonth monthBeforeStay() {
        return month.minusMonths(monthsAway);
    }

    public enum Living {
        OWN_HOME,
        WITH_UNRELATED,
        HOUSEHOLD_OF_ANOTHER,
        BOARDING_HOME,
        MEDICAL_FACILITY,
        SHELTER
    }

    public enum Stay {
        NONE,
        STATE_HOSPITAL,
        MEDICAID_FACILITY,
        PRIVATE_FACILITY,
        JAIL
    }
}
