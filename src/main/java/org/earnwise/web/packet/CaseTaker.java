package org.earnwise.web.packet;

import jakarta.servlet.http.HttpServletRequest;

/** Takes up a case that a person brought back in a file, after it was read without a fault. */
public interface CaseTaker {

    /**
     * Takes the case into the visit. What the visit held before gives way to it.
     *
     * @param opened what the file holds
     * @return the address of ours to go to, such as {@code /result}
     */
    String takeUp(SavedCase.Opened opened, HttpServletRequest request);
}
