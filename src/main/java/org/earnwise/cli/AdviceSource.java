package org.earnwise.cli;

import java.util.Locale;
import org.earnwise.advice.Advice;
import org.earnwise.scenario.Scenario;

/** What the command line asks of the rooms behind it. */
@FunctionalInterface
public interface AdviceSource {

    /** The advice for a scenario; with {@code explain}, each amount says why. */
    Advice advise(Scenario scenario, boolean explain, Locale language);
}
