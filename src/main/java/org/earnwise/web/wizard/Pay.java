package org.earnwise.web.wizard;

import java.math.BigDecimal;
import java.util.Optional;

/** Hours a week and pay an hour, as typed and understood. */
public record Pay(BigDecimal hours, BigDecimal wage) {

    /** What was typed, if both can be read and make sense. */
    public static Optional<Pay> of(String hours, String wage) {
        BigDecimal dollars = Reading.amount(wage).dollars();
        return Reading.hours(hours)
                .filter(read -> read.signum() > 0 && read.compareTo(BigDecimal.valueOf(Questions.HOURS_IN_A_WEEK)) <= 0)
                .filter(read -> dollars != null && dollars.signum() > 0)
                .map(read -> new Pay(read, dollars));
    }
}
