package org.earnwise.guidance.access;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many people moved in each way. */
public record MovementCounts(int progressed, int stalled, int steppedBack) {

    /** Those who stalled or stepped back. */
    public int notForward() {
        return stalled + steppedBack;
    }

    public int moving() {
        return progressed + notForward();
    }

    /** Progressed over stalled and stepped back, to two decimals. */
    public BigDecimal score() {
        return ratio(notForward());
    }

    /** Progressed over all who moved, stalled or stepped back, to two decimals. */
    public BigDecimal share() {
        return ratio(moving());
    }

    private BigDecimal ratio(int of) {
        return BigDecimal.valueOf(progressed).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }
}
