package org.earnwise.guidance.ticket;

import java.math.BigDecimal;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * One month of pay after the Ticket was given.
 *
 * @param gross pay before anything is taken out
 * @param noCash whether work left no Federal disability cash payable; null where that was not told
 * @param inPay whether a Federal benefit was being paid that month
 * @param ongoingJob whether the pay was from a job, and not from a try-out or training with no job behind it
 * @param levels the levels of the year that the month is in
 */
public record PayMonth(
        Money gross, @Nullable Boolean noCash, boolean inPay, boolean ongoingJob, PayLevels levels) {

    /** Whether work left no cash payable, as far as was told. */
    public boolean zeroCash() {
        return Boolean.TRUE.equals(noCash);
    }

    public boolean cashUntold() {
        return noCash == null;
    }

    public boolean atTrialLevel() {
        return gross.compareTo(levels.trialLevel()) >= 0;
    }

    /** Whether pay comes to a share of the trial work level, and not to the level. */
    boolean underTrialLevelFrom(BigDecimal share) {
        return gross.compareTo(levels.trialLevel().times(share)) >= 0 && !atTrialLevel();
    }

    public boolean overSubstantial() {
        return gross.compareTo(levels.substantial()) > 0;
    }

    boolean justSubstantial() {
        return gross.equals(levels.substantial());
    }
}
