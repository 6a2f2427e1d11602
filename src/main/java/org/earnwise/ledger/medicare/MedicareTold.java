package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.jspecify.annotations.Nullable;

/**
 * What the person told about Medicare.
 *
 * @param partAFrom first month of Part A; null when it follows from other facts
 * @param partB whether the person has, or will have, Part B
 * @param paidByState whether the State is taken to pay the Part B premium while the income fits
 * @param savingsTold whether the person told if the State pays the Part B premium
 * @param startsBy the latest month in which SSDI can have begun, when nobody told when it or Medicare began, so that
 *     nobody can tell when Medicare begins; null when that was told
 */
public record MedicareTold(
        Member who,
        @Nullable YearMonth partAFrom,
        boolean partB,
        boolean paidByState,
        boolean savingsTold,
        @Nullable YearMonth startsBy) {

    /** Whether nobody told when SSDI or Medicare began. */
    public boolean startOpen() {
        return startsBy != null;
    }
}
