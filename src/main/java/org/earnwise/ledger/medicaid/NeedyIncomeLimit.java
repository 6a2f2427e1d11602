package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.figures.Figure;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.Spans;

/** The medically needy income limit for this household's adults, in whole dollars, over a span of months. */
public record NeedyIncomeLimit(YearMonth from, YearMonth through, Money amount) {

    /** A multiple of the payment standard, up to the next dollar. */
    public static NeedyIncomeLimit of(PaymentStandard standard, Figure multiple) {
        return new NeedyIncomeLimit(
                Spans.later(standard.from(), multiple.from()),
                Spans.earlier(standard.through(), multiple.through()),
                standard.amount().times(multiple.share()).dollarsUp());
    }
}
