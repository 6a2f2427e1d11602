package org.earnwise.web.packet;

import org.earnwise.scenario.Scenario;

/** A case brought in a file and kept in the visit as it is, not as answers. Answers given later go before it. */
record BroughtCase(Scenario scenario) {}
