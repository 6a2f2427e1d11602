package org.earnwise.guidance.ticket;

/**
 * How a milestone of phase 1 stands.
 *
 * @param open whether it was open when the Ticket was given
 * @param reachedIn the month it was reached in, counted from 1; 0 where it was not
 */
public record MilestoneState(int number, boolean open, int reachedIn) {

    public static MilestoneState closed(int number) {
        return new MilestoneState(number, false, 0);
    }

    public static MilestoneState reached(int number, int month) {
        return new MilestoneState(number, true, month);
    }

    public static MilestoneState notReached(int number) {
        return new MilestoneState(number, true, 0);
    }

    public boolean isReached() {
        return reachedIn > 0;
    }

    public boolean follows(int last) {
        return number == last + 1;
    }
}
