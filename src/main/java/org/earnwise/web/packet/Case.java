package org.earnwise.web.packet;

import java.util.List;
import org.earnwise.advice.Advice;
import org.earnwise.scenario.Scenario;
import org.earnwise.web.Answers;

/**
 * One person's case: what they told, and what the advisor says to it.
 *
 * @param assumed what the pages took for granted to make a scenario of the answers, in the reader's language
 * @param answers the answers that the scenario was made of, if it was
 */
record Case(Scenario scenario, Advice advice, List<String> assumed, Answers answers) {

    /** A case that was not made of answers. */
    Case(Scenario scenario, Advice advice, List<String> assumed) {
        this(scenario, advice, assumed, Answers.NONE);
    }
}
