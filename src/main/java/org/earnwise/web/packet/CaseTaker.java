package org.earnwise.web.packet;

import jakarta.servlet.http.HttpServletRequest;
import org.earnwise.scenario.Scenario;

/**
 * Takes up a case that a person brought back in a file, after it was read without a fault.
 *
 * <p>This is where the wizard comes in: a bean of this type turns the scenario back into answers, keeps them in the visit in
 * place of any others, and sends the person to their result. While there is none, the scenario is kept in the visit as it is
 * ({@link BroughtCase}), and its packet, calendar and file can be had from {@code /case}.
 */
public interface CaseTaker {

    /**
     * Takes the case into the visit. What the visit held before gives way to it.
     *
     * @return the address of ours to go to, such as {@code /result}
     */
    String takeUp(Scenario scenario, HttpServletRequest request);
}
