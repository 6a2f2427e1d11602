package org.earnwise.guidance.ticket;

/** Phase 2 milestones counted, and the most there can be. */
public record PhaseTwo(int count, int most) {

    public int unpaid() {
        return most - count;
    }
}
