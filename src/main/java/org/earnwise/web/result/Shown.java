package org.earnwise.web.result;

import java.time.YearMonth;
import org.earnwise.web.Answers;
import org.earnwise.web.BroughtCase;
import org.earnwise.web.wizard.Scenarios;

/**
 * The case that a page shows: from the answers, or as it was brought in a file.
 *
 * @param scenario the Scenario document, as UTF-8 JSON
 * @param planStart the month in which the work thought about begins
 * @param coverage the coverage that the person told of
 * @param query what every link carries on, so that it stays with the same way of understanding the answers
 */
record Shown(byte[] scenario, YearMonth planStart, Coverage coverage, String query) {

    static Shown of(BroughtCase brought) {
        return new Shown(brought.json(), brought.planStart(), Coverage.of(brought.scenario()), "");
    }

    static Shown of(Answers answers, YearMonth start, String query) {
        return new Shown(
                Scenarios.json(answers, start), Scenarios.planStart(answers, start), Coverage.of(answers), query);
    }
}
