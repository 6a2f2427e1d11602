package org.earnwise.guidance.funding;

/** A stream that may pay for an activity, in the order of the facts. */
public record Stream(String code, int order, Likelihood likelihood) {

    /** From the best to the least; with "not coverable" these are all the words that an answer may use. */
    public enum Likelihood {
        LIKELY("likely"),
        POSSIBLE("possible"),
        NEEDS_STATE_AUTHORITY("needs State authority");

        private final String words;

        Likelihood(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static Stream likely(String code, int order) {
        return new Stream(code, order, Likelihood.LIKELY);
    }

    public static Stream possible(String code, int order) {
        return new Stream(code, order, Likelihood.POSSIBLE);
    }

    public static Stream needsStateAuthority(String code, int order) {
        return new Stream(code, order, Likelihood.NEEDS_STATE_AUTHORITY);
    }

    /** Likely where it is sure for whom it is, possible where not. */
    public static Stream of(String code, int order, boolean sure) {
        return sure ? likely(code, order) : possible(code, order);
    }
}
