package org.earnwise.ledger;

import java.time.LocalDate;

/** What to tell whom, and by when. The words are in the message files under its id. */
public record Report(String id, To to, LocalDate by) {

    public enum To {
        SSA,
        DSS,
        HOUSING,
        EMPLOYMENT_NETWORK
    }
}
