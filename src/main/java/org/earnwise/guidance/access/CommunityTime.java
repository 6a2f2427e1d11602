package org.earnwise.guidance.access;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Staff hours in the community, and all hours of direct service. */
public record CommunityTime(BigDecimal community, BigDecimal direct) {

    /** The share, to two decimals. */
    public BigDecimal share() {
        return community.divide(direct, 2, RoundingMode.HALF_UP);
    }

    public boolean below(BigDecimal aim) {
        return community.compareTo(direct.multiply(aim)) < 0;
    }
}
