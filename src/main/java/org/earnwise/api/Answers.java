package org.earnwise.api;

import java.time.YearMonth;
import java.util.Locale;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Curve;
import org.earnwise.scenario.CurveRequest;
import org.earnwise.scenario.Scenario;

/** What this door asks of the rooms behind it. */
interface Answers {

    /** The advice for a scenario; with {@code explain}, each amount says why. */
    Advice advise(Scenario scenario, boolean explain, Locale language);

    /** The earnings curve asked for. */
    Curve curve(CurveRequest request, Locale language);

    /** The rule catalogue: records, lists and maps that {@link Json} can write. */
    Object rules(Locale language);

    /** Every figure in force in a month: records, lists and maps that {@link Json} can write. */
    Object figures(YearMonth month);
}
