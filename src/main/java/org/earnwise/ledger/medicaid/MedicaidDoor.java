package org.earnwise.ledger.medicaid;

/**
 * The ways into health coverage, in the order in which they are tried, and what is said when none fits; names and
 * meanings are the contract's.
 */
public enum MedicaidDoor {
    STATE_SUPPLEMENT_LINKED,
    SECTION_1619,
    HUSKY_C,
    HUSKY_A,
    HUSKY_D,
    MED_CONNECT,
    COVERED_CONNECTICUT,
    HUSKY_C_SPEND_DOWN,
    NONE,
    UNKNOWN;

    /** Whether this is Medicaid that covers now. */
    public boolean isMedicaid() {
        return ordinal() <= MED_CONNECT.ordinal();
    }

    /** Whether this covers now, Medicaid or not. */
    public boolean covers() {
        return ordinal() <= COVERED_CONNECTICUT.ordinal();
    }

    /** The door to try after this one. */
    MedicaidDoor next() {
        return values()[ordinal() + 1];
    }
}
