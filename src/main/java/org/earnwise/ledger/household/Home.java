package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the home costs, as told.
 *
 * @param rent what the person pays; in assisted housing the contract rent, zero when not told
 * @param reviewMonth calendar month of the yearly review of an assisted rent, 1 to 12; null when not known
 * @param newRules whether the housing agency uses HUD's income rules of 2024; told, or the end looked at
 * @param newRulesTold whether that was told
 */
public record Home(
        Member who,
        Kind kind,
        Money rent,
        boolean paysHeatingOrCooling,
        @Nullable Integer reviewMonth,
        boolean newRules,
        boolean newRulesTold) {

    /** How the home is held, and who helps pay for it. */
    public enum Kind {
        RENT,
        OWN,
        HOUSING_CHOICE_VOUCHER,
        PUBLIC_HOUSING,
        STATE_RAP,
        NONE;

        /** Whether the rent follows income under the federal rules. */
        public boolean federal() {
            return this == HOUSING_CHOICE_VOUCHER || this == PUBLIC_HOUSING;
        }

        /** Whether the rent follows income. */
        public boolean assisted() {
            return federal() || this == STATE_RAP;
        }

        /** Whether the home is rented, assisted or not. */
        public boolean rented() {
            return assisted() || this == RENT;
        }
    }

    /** Whether heat comes with the rent; an owner is taken to pay for it. */
    public boolean heatInRent() {
        return kind.rented() && !paysHeatingOrCooling;
    }

    /** Whether the rent follows income, but a rise because of pay waits for a review whose month is known. */
    public boolean waitsForReview() {
        return kind.federal() && newRules && reviewMonth != null;
    }

    /** Whether the rent follows the income of each month at once. */
    public boolean followsAtOnce() {
        return kind.assisted() && !waitsForReview();
    }

    public boolean reviewedIn(YearMonth month) {
        return reviewMonth != null && reviewMonth == month.getMonthValue();
    }

    /** The first month after this one in which the rent is reviewed; the month is known. */
    public YearMonth reviewAfter(YearMonth month) {
        YearMonth next = month.plusMonths(1);
        while (!reviewedIn(next)) {
            next = next.plusMonths(1);
        }
        return next;
    }

    /** A share of income, but no more than the rent that is charged for the home. */
    public Money atMostRent(Money share) {
        return rent.isPositive() ? share.min(rent) : share;
    }
}
