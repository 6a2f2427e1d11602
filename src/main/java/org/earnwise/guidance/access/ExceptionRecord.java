package org.earnwise.guidance.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency has on record of an approval step used by exception, test by test; null where nothing is known.
 *
 * @param endGiven whether anything was said of its end; with {@code endsWithinDays} null, it has none
 */
public record ExceptionRecord(
        @Nullable Boolean individual,
        @Nullable Boolean writtenSignedDated,
        @Nullable Boolean presentRiskFacts,
        @Nullable Boolean noProhibitedFactor,
        @Nullable Integer endsWithinDays,
        boolean endGiven,
        @Nullable Boolean toldInWritingWithAppeal,
        @Nullable Boolean otherHelpOfferedNow) {

    /** The letters of the tests that are not met, in order. */
    public List<String> failed(int mostDays) {
        List<String> letters = new ArrayList<>();
        fails(individual, "a", letters);
        fails(writtenSignedDated, "b", letters);
        fails(presentRiskFacts, "c", letters);
        fails(noProhibitedFactor, "d", letters);
        if (endGiven && (endsWithinDays == null || endsWithinDays > mostDays)) {
            letters.add("e");
        }
        fails(toldInWritingWithAppeal, "f", letters);
        fails(otherHelpOfferedNow, "g", letters);
        return letters;
    }

    /** Whether a test is not met. */
    public boolean fails(int mostDays) {
        return !failed(mostDays).isEmpty();
    }

    /** The letters of the tests of which nothing is known, in order. */
    public List<String> unknown() {
        List<String> letters = new ArrayList<>();
        asks(individual, "a", letters);
        asks(writtenSignedDated, "b", letters);
        asks(presentRiskFacts, "c", letters);
        asks(noProhibitedFactor, "d", letters);
        if (!endGiven) {
            letters.add("e");
        }
        asks(toldInWritingWithAppeal, "f", letters);
        asks(otherHelpOfferedNow, "g", letters);
        return letters;
    }

    private static void fails(@Nullable Boolean met, String letter, List<String> letters) {
        if (Boolean.FALSE.equals(met)) {
            letters.add(letter);
        }
    }

    private static void asks(@Nullable Boolean met, String letter, List<String> letters) {
        if (met == null) {
            letters.add(letter);
        }
    }
}
