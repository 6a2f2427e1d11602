package org.earnwise.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.earnwise.ledger.Money;

/**
 * What somebody asks of an earnings curve: one month of a scenario, at each gross from one end to the other.
 *
 * @param work the job that stands in place of all work told from its first month on, whatever it pays: wages, or self-employment and
 *     its hours. It does not begin before the scenario's start, nor after the month
 * @param month one of the months advised
 * @param from least gross a month
 * @param to greatest gross a month, itself a point even where the steps don't meet it
 * @param step dollars from one point to the next, more than none
 */
public record CurveRequest(Scenario scenario, Job work, YearMonth month, Money from, Money to, Money step) {

    /** The most points that one request may ask for. */
    public static final int MOST_POINTS = 201;

    public CurveRequest {
        if (work.from().isBefore(scenario.start()) || work.from().isAfter(month)) {
            throw new IllegalArgumentException("work of a curve over " + month + " cannot begin in " + work.from());
        }
    }

    /** With wages from the scenario's start on, which is what the contract speaks of. */
    public CurveRequest(Scenario scenario, YearMonth month, Money from, Money to, Money step) {
        this(scenario, Job.paying(from, scenario.start(), null), month, from, to, step);
    }

    /** The gross of each point, in order, both ends included. */
    public List<Money> grosses() {
        var grosses = new ArrayList<Money>();
        for (var gross = from; gross.compareTo(to) < 0; gross = gross.plus(step)) {
            grosses.add(gross);
        }
        grosses.add(to);
        return List.copyOf(grosses);
    }
}
