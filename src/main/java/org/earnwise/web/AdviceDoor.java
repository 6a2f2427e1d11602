package org.earnwise.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earnwise.advice.Advice;

/** What the pages ask of the advisor. They speak the public contract only: a Scenario in JSON, an Advice back. */
public interface AdviceDoor {

    /**
     * Advice on one scenario.
     *
     * @param scenario the Scenario document, as UTF-8 JSON
     * @param language the language of its sentences
     * @param explained whether each month carries the reasons of its amounts
     * @throws ScenarioRefused when the scenario has faults; it names them all
     */
    Advice advise(byte[] scenario, Locale language, boolean explained) throws ScenarioRefused;

    /**
     * The scenario run again for a row of monthly gross pays, in place of all work from its start on.
     *
     * @param scenario the Scenario document, as UTF-8 JSON
     * @param month the month looked at, one of those advised
     * @throws ScenarioRefused when the scenario has faults; it names them all
     */
    List<CurvePoint> curve(byte[] scenario, YearMonth month, BigDecimal from, BigDecimal to, BigDecimal step)
            throws ScenarioRefused;

    /** One pay on the curve: what would be left to live on, and the amounts and statuses behind it. */
    record CurvePoint(
            BigDecimal gross, BigDecimal net, Map<String, BigDecimal> amounts, Map<String, String> statuses) {}
}
