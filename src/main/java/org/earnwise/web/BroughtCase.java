package org.earnwise.web;

import java.time.YearMonth;
import java.util.Comparator;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioWriter;

/**
 * A case brought in a file and kept in the visit as it is, not as answers. Answers given later go before it.
 *
 * @param scenario what the file tells
 */
public record BroughtCase(Scenario scenario) {

    /** The Scenario document, as UTF-8 JSON. */
    public byte[] json() {
        return ScenarioWriter.write(scenario.withStart(scenario.start()));
    }

    /** The month in which the first work after the present one begins; the first month where there is none. */
    public YearMonth planStart() {
        return scenario.work().stream()
                .map(Job::from)
                .filter(from -> !from.isBefore(scenario.start()))
                .min(Comparator.naturalOrder())
                .orElse(scenario.start());
    }
}
