package org.earnwise.scenario;

import org.jspecify.annotations.Nullable;

/**
 * Supplemental Security Income.
 *
 * @param receives cash or section 1619 status in the month before the scenario's start
 * @param endedBy what ended it for somebody who once had it; null when not known
 */
public record Ssi(boolean receives, @Nullable EndedBy endedBy) {

    /** What ended SSI. */
    public enum EndedBy {
        NEVER_HAD,
        SOCIAL_SECURITY,
        WORK,
        OTHER
    }
}
