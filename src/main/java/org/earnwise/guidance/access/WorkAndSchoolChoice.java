package org.earnwise.guidance.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the plan has on record of leaving out work and school.
 *
 * @param leftOutByPerson whether the person, and not staff, marked them as not of interest
 * @param talkedOn when work and school were talked about
 * @param askAgainOn when they are offered again
 */
public record WorkAndSchoolChoice(
        boolean leftOutByPerson, @Nullable LocalDate talkedOn, @Nullable LocalDate askAgainOn) {

    /** Whether the person's choice, the talk and the date to ask again are all on record. */
    public boolean onRecord() {
        return leftOutByPerson && talkedOn != null && askAgainOn != null;
    }
}
