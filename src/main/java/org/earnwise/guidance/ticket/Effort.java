package org.earnwise.guidance.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a period asks for beside what was done. Shares are compared exactly; only what is shown is rounded.
 *
 * @param monthsMet months of work that count; null where none were told of
 * @param monthsOpen months of work that may count, where what it takes was not told
 * @param goal credits asked for; null where credits are no way to meet this period
 * @param finished whether a finished program or degree meets it, and there is one
 * @param diplomaMet whether a diploma or GED meets it, and there is one
 * @param mixing whether work and school may be added up
 */
public record Effort(
        Steps steps,
        @Nullable Integer monthsMet,
        int monthsOpen,
        int monthsNeeded,
        @Nullable BigDecimal goal,
        boolean finished,
        boolean diplomaMet,
        boolean mixing) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 20;

    static Effort ofWork(Steps steps, @Nullable Integer monthsMet, int open, int needed) {
        return new Effort(steps, monthsMet, open, needed, null, false, false, false);
    }

    /** Or credits of any program, as a share of a full year. */
    public Effort orCredits(BigDecimal share) {
        return withGoal(steps.creditGoal(share));
    }

    /** Or credits of a four-year program, as a share of a full year. */
    public Effort orFourYearCredits(BigDecimal share) {
        return steps.inFourYearProgram() ? withGoal(steps.wholeCreditGoal(share)) : this;
    }

    /** Or a diploma or GED. */
    public Effort orDiploma() {
        return new Effort(steps, monthsMet, monthsOpen, monthsNeeded, goal, finished, steps.diploma(), mixing);
    }

    /** Or a finished two-year degree, certificate or technical program. */
    public Effort orShortProgramFinished() {
        boolean done = steps.mayBeInShorterProgram() && (steps.degreeCompleted() || steps.courseCompleted());
        return new Effort(steps, monthsMet, monthsOpen, monthsNeeded, goal, finished || done, diplomaMet, mixing);
    }

    /** Or a finished four-year degree. */
    public Effort orFourYearDegree() {
        boolean done = steps.mayBeInFourYearProgram() && steps.degreeCompleted();
        return new Effort(steps, monthsMet, monthsOpen, monthsNeeded, goal, finished || done, diplomaMet, mixing);
    }

    /** Or work and credits together. */
    public Effort orMix() {
        return new Effort(steps, monthsMet, monthsOpen, monthsNeeded, goal, finished, diplomaMet, true);
    }

    /** Or work and credits of a four-year program together. */
    public Effort orFourYearMix() {
        return steps.inFourYearProgram() ? orMix() : this;
    }

    private Effort withGoal(@Nullable BigDecimal credits) {
        return new Effort(steps, monthsMet, monthsOpen, monthsNeeded, credits, finished, diplomaMet, mixing);
    }

    public boolean workMet() {
        return monthsMet != null && monthsMet >= monthsNeeded;
    }

    public boolean schoolMet() {
        return finished || goal != null && earned().compareTo(goal) >= 0;
    }

    /** Whether the credits come near enough to the goal. A program to finish is finished or not. */
    public boolean schoolMetWithin(BigDecimal near) {
        return goal != null && earned().compareTo(goal.multiply(near)) >= 0;
    }

    public boolean countsCredits() {
        return goal != null;
    }

    public BigDecimal requiredCredits() {
        return goal == null ? BigDecimal.ZERO : goal;
    }

    /** Whether there is both work and school to add up. */
    public boolean mixes() {
        return mixing && goal != null && monthsMet != null && steps.creditsEarned() != null;
    }

    public boolean mixMet() {
        return mixMetWithin(BigDecimal.ONE);
    }

    public boolean mixMetWithin(BigDecimal near) {
        if (!mixes()) {
            return false;
        }
        // met/needed + earned/goal >= near, without dividing
        BigDecimal needed = BigDecimal.valueOf(monthsNeeded);
        BigDecimal both = cappedMonths().multiply(requiredCredits()).add(cappedCredits().multiply(needed));
        return both.compareTo(near.multiply(needed).multiply(requiredCredits())) >= 0;
    }

    /** Work and school together in percent, to one decimal. */
    public BigDecimal mixPercent() {
        BigDecimal work = cappedMonths().divide(BigDecimal.valueOf(monthsNeeded), DIGITS, RoundingMode.HALF_UP);
        BigDecimal school = requiredCredits().signum() == 0
                ? BigDecimal.ONE
                : cappedCredits().divide(requiredCredits(), DIGITS, RoundingMode.HALF_UP);
        return work.add(school).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }

    /** Whether any way at all is met, near enough counting where it counts. */
    public boolean metWithin(BigDecimal near) {
        return workMet() || diplomaMet || schoolMet() || schoolMetWithin(near) || mixMetWithin(near);
    }

    /** Whether what was not told could still meet the period. Silence is not a "no". */
    public boolean openWithin(BigDecimal near) {
        return !metWithin(near) && (workUntold() || monthsUntold(near) || creditsUntold());
    }

    /** Whether nothing at all was told of work. */
    public boolean workUntold() {
        return monthsMet == null;
    }

    /** Whether months that may count would meet the period, if they did. */
    public boolean monthsUntold(BigDecimal near) {
        return monthsMet != null
                && monthsOpen > 0
                && new Effort(steps, monthsMet + monthsOpen, 0, monthsNeeded, goal, finished, diplomaMet, mixing)
                        .metWithin(near);
    }

    /** Whether months of the period are missing altogether, and not just what they left of the cash. */
    public boolean monthsMissing() {
        return steps.monthsNotTold() > 0;
    }

    /** Whether there is a program whose credits count, and nothing was told of them. */
    public boolean creditsUntold() {
        return goal != null && steps.creditsEarned() == null;
    }

    private BigDecimal cappedMonths() {
        return BigDecimal.valueOf(monthsMet == null ? 0 : Math.min(monthsMet, monthsNeeded));
    }

    private BigDecimal cappedCredits() {
        return earned().min(requiredCredits());
    }

    private BigDecimal earned() {
        BigDecimal earned = steps.creditsEarned();
        return earned == null ? BigDecimal.ZERO : earned;
    }
}
