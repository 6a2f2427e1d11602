package org.earnwise.scenario;

import java.time.YearMonth;
import java.util.List;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * The person advised.
 *
 * @param born month of birth; a birthday counts for its whole month
 * @param blind statutory blindness
 * @param student regularly attending school; the law asks it only of people under 22
 * @param disabled meets Social Security's disability rules
 * @param disabledBefore22 whether the disability began before age 22; null when not known
 * @param town a Connecticut town, for the directory only; null when not said
 * @param facilityRate monthly rate that DSS set for a boarding or residential care home; null when not said
 * @param stays full calendar months away from home
 */
public record Person(
        YearMonth born,
        boolean blind,
        boolean student,
        boolean disabled,
        @Nullable Boolean disabledBefore22,
        @Nullable String town,
        Living living,
        @Nullable Money facilityRate,
        List<Stay> stays) {

    public Person {
        stays = List.copyOf(stays);
    }

    /** A person of whom only the birth is known; the contract's defaults for the rest. */
    public static Person born(YearMonth born) {
        return new Person(born, false, false, true, null, null, Living.OWN_HOME, null, List.of());
    }

    /** Where and with whom somebody lives. */
    public enum Living {
        /** Alone, or with a spouse or own children. */
        OWN_HOME,
        /** Shares housing that no agency rates with someone who is not spouse, parent or child. */
        WITH_UNRELATED,
        /** In another's home for whole months, with shelter and all meals from them. */
        HOUSEHOLD_OF_ANOTHER,
        BOARDING_HOME,
        MEDICAL_FACILITY,
        SHELTER
    }
}
