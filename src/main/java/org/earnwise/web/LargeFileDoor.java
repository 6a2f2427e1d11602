package org.earnwise.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;

/** A page that takes files, and says so itself when one is so large that the server stops reading it. */
public interface LargeFileDoor {

    /** What to answer to a file too large, where the request was for this page. */
    Optional<ModelAndView> refuse(HttpServletRequest request);
}
