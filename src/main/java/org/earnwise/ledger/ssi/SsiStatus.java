package org.earnwise.ledger.ssi;

/** Where somebody stands with SSI in a month; names and meanings are the contract's. */
public enum SsiStatus {
    PAID,
    SECTION_1619A,
    SECTION_1619B,
    SECTION_1619B_UNCERTAIN,
    SUSPENDED,
    TERMINATED,
    NOT_RECEIVING;

    /** Whether cash is due, even if the two-month lag makes it zero. */
    public boolean isCash() {
        return this == PAID || this == SECTION_1619A;
    }

    /** Whether the month is one of section 1619(b), certain or not. */
    public boolean isSection1619b() {
        return this == SECTION_1619B || this == SECTION_1619B_UNCERTAIN;
    }

    /** Whether the month is one of section 1619, (a) or (b), certain or not. */
    public boolean isSection1619() {
        return this == SECTION_1619A || isSection1619b();
    }

    /** Whether SSI is received, in cash or as section 1619(b) status. */
    public boolean isReceived() {
        return isCash() || isSection1619b();
    }
}
