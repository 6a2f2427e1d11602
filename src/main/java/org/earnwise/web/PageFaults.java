package org.earnwise.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;

/**
 * Our own faults on a page: logged under an id, and only the id is shown. A message may carry what a person typed, so the log
 * names the kind of fault and the place in our code, never the message.
 */
@ControllerAdvice(basePackageClasses = PageFaults.class, annotations = Controller.class)
class PageFaults {

    private static final Logger LOG = LoggerFactory.getLogger(PageFaults.class);
    private static final int PLACES = 12;

    @ExceptionHandler
    String notFound(ResponseStatusException known, HttpServletResponse response, Model model) {
        response.setStatus(known.getStatusCode().value());
        model.addAttribute("status", known.getStatusCode().value());
        return "error";
    }

    @ExceptionHandler
    String ours(Exception fault, HttpServletResponse response, Model model) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        var places = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            places.append(System.lineSeparator()).append(cause.getClass().getName());
            StackTraceElement[] trace = cause.getStackTrace();
            for (int i = 0; i < Math.min(PLACES, trace.length); i++) {
                places.append(System.lineSeparator()).append("    at ").append(trace[i]);
            }
        }
        LOG.error("A page failed; the reader was shown the id {}.{}", id, places);
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        model.addAttribute("status", HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        model.addAttribute("faultId", id);
        return "error";
    }
}
