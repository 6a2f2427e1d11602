package org.earnwise.guidance.ticket;

/**
 * How phase 1 stands, looked at up to one of its milestones.
 *
 * @param last the milestone looked at last
 * @param open how many were open when the Ticket was given
 * @param reached how many of those were reached
 * @param lastReachedIn the month in which the last was reached; 0 where none was
 */
public record PhaseOne(int last, int open, int reached, int lastReachedIn) {

    public static PhaseOne beginningWith(MilestoneState first) {
        return new PhaseOne(0, 0, 0, 0).and(first);
    }

    public PhaseOne and(MilestoneState next) {
        return new PhaseOne(
                next.number(),
                open + (next.open() ? 1 : 0),
                reached + (next.isReached() ? 1 : 0),
                Math.max(lastReachedIn, next.reachedIn()));
    }

    /** Whether every milestone that was open is reached. */
    public boolean done() {
        return open == reached;
    }

    /** The month in which the last open milestone was reached; 0 where none was open. */
    public int doneIn() {
        return lastReachedIn;
    }

    public int unpaid() {
        return open - reached;
    }
}
