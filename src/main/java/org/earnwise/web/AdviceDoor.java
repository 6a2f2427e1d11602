package org.earnwise.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Curve;

/** What the pages ask of the advisor. They speak the public contract only: a Scenario in JSON, an Advice back. */
public interface AdviceDoor {

    /**
     * Advice on one scenario.
     *
     * @param scenario the Scenario document, as UTF-8 JSON
     * @param language the language of its sentences
     * @throws ScenarioRefused when the scenario has faults; it names them all
     */
    Advice advise(byte[] scenario, Locale language) throws ScenarioRefused;

    /**
     * The months with the work told, each amount with its reasons.
     *
     * @throws ScenarioRefused when the scenario has faults; it names them all
     */
    List<Advice.Entry> explained(byte[] scenario, Locale language) throws ScenarioRefused;

    /**
     * The months with a plan's work, or with none where no plan is of this name, each amount with its reasons.
     *
     * @throws ScenarioRefused when the scenario has faults; it names them all
     */
    List<Advice.Entry> explained(byte[] scenario, String plan, Locale language) throws ScenarioRefused;

    /**
     * The months with the work told, beside those with the first plan's work or, without a plan, with none. Says nothing about
     * them, and so is quick.
     *
     * @throws ScenarioRefused when the scenario has faults; it names them all
     */
    Beside beside(byte[] scenario) throws ScenarioRefused;

    /** Two ledgers of one person. */
    record Beside(List<Advice.Entry> work, List<Advice.Entry> other) {}

    /**
     * The scenario run again for a row of monthly gross pays from none up, in place of all work from a month on.
     *
     * @param scenario the Scenario document, as UTF-8 JSON
     * @param language the language of the sentences on what stands out
     * @param works the month from which the pays stand in place of the work told, not after the month looked at; work for oneself
     *     that begins then stays work for oneself
     * @param month the month looked at, one of those advised
     * @throws ScenarioRefused when the scenario has faults; it names them all
     */
    Curve curve(
            byte[] scenario, Locale language, YearMonth works, YearMonth month, BigDecimal to, BigDecimal step)
            throws ScenarioRefused;
}
