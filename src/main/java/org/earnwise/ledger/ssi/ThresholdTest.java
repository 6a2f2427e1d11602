package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Gross earnings against the section 1619(b) threshold.
 *
 * @param through last month that the test holds for
 * @param gross earnings of the months tested
 * @param limit the threshold for as many months; the federal part where none is published
 */
public record ThresholdTest(Member who, YearMonth month, YearMonth through, Money gross, Money limit, Outcome outcome) {

    /** Gross earnings are at most the limit, or over it. */
    public static ThresholdTest against(
            Member who, YearMonth month, YearMonth through, Money gross, Money limit) {
        Outcome outcome = gross.compareTo(limit) <= 0 ? Outcome.UNDER : Outcome.OVER;
        return new ThresholdTest(who, month, through, gross, limit, outcome);
    }

    /** Gross earnings are at most the part of the limit that is known, or nobody can say. */
    public static ThresholdTest unpublished(
            Member who, YearMonth month, YearMonth through, Money gross, Money part) {
        Outcome outcome = gross.compareTo(part) <= 0 ? Outcome.UNDER : Outcome.UNPUBLISHED;
        return new ThresholdTest(who, month, through, gross, part, outcome);
    }

    public enum Outcome {
        UNDER,
        OVER,
        UNPUBLISHED
    }
}
