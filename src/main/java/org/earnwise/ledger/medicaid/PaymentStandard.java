package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.figures.Figure;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.Spans;

/** The payment standard for this household's adults, in whole dollars, over a span of months. */
public record PaymentStandard(YearMonth from, YearMonth through, Money amount) {

    /** A share of the standard of need, up to the next dollar. */
    public static PaymentStandard of(StandardOfNeed need, Figure share) {
        return new PaymentStandard(
                Spans.later(need.from(), share.from()),
                Spans.earlier(need.through(), share.through()),
                need.amount().times(share.share()).dollarsUp());
    }
}
