package org.earnwise.scenario;

import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where the rent goes.
 *
 * @param rent what the person pays, or the contract rent where the housing is assisted
 * @param reviewMonth calendar month of the annual review, 1 to 12; null when not known
 * @param newRules whether the agency uses HUD's 2024 income rules; null when not known
 * @param shelterHelpMonthly shelter that others pay
 * @param marketRent what the place would cost anyone else, when renting from relatives; else null
 */
public record Housing(
        Kind kind,
        Money rent,
        boolean paysHeatingOrCooling,
        @Nullable Integer reviewMonth,
        @Nullable Boolean newRules,
        Money shelterHelpMonthly,
        @Nullable Money marketRent) {

    /** No shelter cost. */
    public static final Housing NONE = new Housing(Kind.NONE, Money.ZERO, true, null, null, Money.ZERO, null);

    /** How the home is held, and who helps pay for it. */
    public enum Kind {
        RENT,
        OWN,
        HOUSING_CHOICE_VOUCHER,
        PUBLIC_HOUSING,
        STATE_RAP,
        NONE
    }
}
