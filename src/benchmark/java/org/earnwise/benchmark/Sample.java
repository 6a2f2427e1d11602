package org.earnwise.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.earnwise.advice.Advisor;
import org.earnwise.figures.FigureBook;
import org.earnwise.ledger.Money;
import org.earnwise.scenario.CurveRequest;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioReader;

/**
 * The person that is measured with: both SSDI and SSI over 36 months, with every program that one person can have at a
 * time, and work that takes them through the trial work period, the swap of the two benefits and section 1619(b).
 */
public final class Sample {

    private static final String JSON =
            """
            {
              "schema": "earnwise/1",
              "start": "2026-12",
              "months": 36,
              "person": {"born": "1991-02"},
              "resources": {"countable": 1200},
              "benefits": {
                "ssdi": {"monthly": 600, "entitledFrom": "2020-10", "trialWorkMonths": []},
                "ssi": {"receives": true},
                "snap": {"receives": true},
                "medicaid": {"receives": true},
                "medicareSavings": true
              },
              "housing": {"kind": "HOUSING_CHOICE_VOUCHER", "rent": 1400, "reviewMonth": 5, "newRules": true},
              "expenses": {"medicalMonthly": 40, "impairmentWorkMonthly": 75},
              "work": [
                {"from": "2026-06", "to": "2026-11", "gross": 300},
                {"from": "2027-02", "to": "2027-07", "gross": 900},
                {"from": "2027-08", "gross": %d}
              ]
            }
            """;

    private static final int USUAL_GROSS = 1900;

    /** Social Security pays the 600 dollars of its benefit in a month of no work. */
    private static final String RIGHT = "\"ssdi.payment\":600";

    private Sample() {}

    static byte[] json() {
        return json(USUAL_GROSS);
    }

    /** The same, with other pay in the end. */
    static byte[] json(int gross) {
        return JSON.formatted(gross).getBytes(StandardCharsets.UTF_8);
    }

    /** Refuses an answer that is not this person's. */
    static void assertRight(String answer) {
        if (!answer.contains(RIGHT)) {
            throw new IllegalStateException("Not the right answer: " + answer);
        }
    }

    public static Scenario scenario(Advisor advisor) {
        FigureBook figures = advisor.figures();
        return new ScenarioReader(
                        Clock.systemUTC(),
                        figures.firstMonth(),
                        advisor.lastFigures(),
                        id -> figures.unit(id).isPresent())
                .read(json());
    }

    /** Sixty-one points, from no pay to 6,000 dollars a month, in the last of the 36 months. */
    static CurveRequest curve(Advisor advisor) {
        Scenario scenario = scenario(advisor);
        return new CurveRequest(scenario, scenario.end(), Money.ZERO, Money.of(6000), Money.of(100));
    }
}
