package org.earnwise.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The present day and month, in Connecticut. */
@Component
public class Today {

    private static final ZoneId CONNECTICUT = ZoneId.of("America/New_York");

    private final Clock clock;

    Today(ObjectProvider<Clock> clock) {
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    public LocalDate day() {
        return LocalDate.now(clock.withZone(CONNECTICUT));
    }

    public YearMonth month() {
        return YearMonth.now(clock.withZone(CONNECTICUT));
    }
}
