package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/**
 * Somebody in the household, as told. Never a name.
 *
 * @param born a birthday counts for its whole month
 * @param disabled meets Social Security's disability rules
 */
public record Person(Member who, YearMonth born, boolean blind, boolean student, boolean disabled) {

    /** The first month in which the person has reached this age. */
    public YearMonth reaches(int age) {
        return born.plusYears(age);
    }

    /** Whether the person has reached this age in this month. */
    public boolean isAtLeast(int age, YearMonth month) {
        return !month.isBefore(reaches(age));
    }

    /** Whether the person is of an age from the first to the last, both included, in this month. */
    public boolean isOfAge(int first, int last, YearMonth month) {
        return isAtLeast(first, month) && !isAtLeast(last + 1, month);
    }

    public boolean blindOrDisabled() {
        return blind || disabled;
    }
}
