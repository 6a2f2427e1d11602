package org.earnwise.ledger.medicaid;

import org.earnwise.ledger.Member;

/** Somebody who does not get SSI, and what ended it if they once did, as told. */
public record FormerSsi(Member who, EndedBy endedBy) {

    /** What ended SSI. */
    public enum EndedBy {
        NEVER_HAD,
        SOCIAL_SECURITY,
        WORK,
        OTHER,
        UNKNOWN
    }
}
