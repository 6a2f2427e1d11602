package org.earnwise.guidance.access;

/**
 * What one rule makes of one reason. Several rules may judge the same reason: the strictest holds.
 */
public record Judged(String reason, Outcome outcome) {

    /** From the strictest to the mildest. */
    public enum Outcome {
        PROHIBITED("prohibited"),
        NEEDS_REVIEW("needs-review"),
        ALLOWED("allowed");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static Judged prohibited(String reason) {
        return new Judged(reason, Outcome.PROHIBITED);
    }

    public static Judged needsReview(String reason) {
        return new Judged(reason, Outcome.NEEDS_REVIEW);
    }

    public static Judged allowed(String reason) {
        return new Judged(reason, Outcome.ALLOWED);
    }
}
