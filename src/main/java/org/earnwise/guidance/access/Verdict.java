package org.earnwise.guidance.access;

import org.earnwise.guidance.access.Judged.Outcome;

/** What a reason came to when every rule had judged it. */
public record Verdict(String reason, Outcome outcome) {

    public boolean prohibited() {
        return outcome == Outcome.PROHIBITED;
    }

    public boolean needsReview() {
        return outcome == Outcome.NEEDS_REVIEW;
    }

    public boolean allowed() {
        return outcome == Outcome.ALLOWED;
    }
}
