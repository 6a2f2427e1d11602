package org.earnwise.scenario;

import org.jspecify.annotations.Nullable;

/**
 * What the person gets today.
 *
 * @param ssdi null without SSDI
 * @param stateSupplement whether the State Supplement is received
 * @param snap whether SNAP is received
 * @param tfa whether Temporary Family Assistance is received
 * @param medicaid whether Medicaid was received in the month before the scenario's start; null when not known
 * @param medicareSavings whether the State pays the Part B premium; null when not known
 */
public record Benefits(
        @Nullable Ssdi ssdi,
        Ssi ssi,
        boolean stateSupplement,
        boolean snap,
        boolean tfa,
        @Nullable Boolean medicaid,
        Medicare medicare,
        @Nullable Boolean medicareSavings) {

    /** Nothing was said about benefits. */
    public static final Benefits NONE =
            new Benefits(null, new Ssi(false, null), false, false, false, null, new Medicare(null, true), null);
}
