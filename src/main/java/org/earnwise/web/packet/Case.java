package org.earnwise.web.packet;

import java.util.List;
import org.earnwise.advice.Advice;
import org.earnwise.scenario.Scenario;

/**
 * One person's case: what they told, and what the advisor says to it.
 *
 * @param assumed what the pages took for granted to make a scenario of the answers, in the reader's language
 */
record Case(Scenario scenario, Advice advice, List<String> assumed) {}
