package org.earnwise.figures;

import java.util.Locale;
import java.util.Optional;

/** How well a value is confirmed. */
public enum Status {
    /** A named public source shows it. */
    CONFIRMED,
    /** Seen in a source that cites the official one, which itself was not opened. */
    SECOND_HAND,
    /** Worked out from confirmed values by a known formula. */
    COMPUTED,
    /** Believed to be right, and still to be checked. */
    UNCONFIRMED;

    /** The name that the files use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Status> of(String code) {
        for (Status status : values()) {
            if (status.code().equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
