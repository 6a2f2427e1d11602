package org.earnwise.guidance.access;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One person in a period, without a name.
 *
 * @param number a row number
 * @param goal the person's own goal, {@code unknown} where it is not told
 * @param left whether the person died or moved away
 * @param days days in the period, where told
 */
public record Mover(
        int number,
        String goal,
        int startLevel,
        int endLevel,
        BigDecimal monthsAtLevel,
        boolean chosenPause,
        boolean left,
        @Nullable Integer days) {

    public boolean fewerDaysThan(int least) {
        return days != null && days < least;
    }

    /** Whether the person belongs to those who are counted. */
    public boolean counts(int leastDays) {
        return goal.equals("competitive") && !chosenPause && !left && !fewerDaysThan(leastDays);
    }
}
