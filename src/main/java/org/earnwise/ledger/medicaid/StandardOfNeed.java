package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.figures.Figure;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.PovertyGuideline;
import org.earnwise.ledger.household.Spans;

/** The standard of need for this household's adults, in whole dollars, over a span of months. */
public record StandardOfNeed(YearMonth from, YearMonth through, Money amount) {

    /** A share of the poverty guideline, up to the next dollar. */
    public static StandardOfNeed of(PovertyGuideline guideline, int people, Figure share) {
        return new StandardOfNeed(
                Spans.later(guideline.from(), share.from()),
                Spans.earlier(guideline.through(), share.through()),
                guideline.printed(people, share.share()));
    }
}
