package org.earnwise.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A form is taken only from a page of ours, in the same visit: it brings back the visit's hidden token. A form of a visit that
 * has ended goes to a page that says so.
 */
class FormToken implements HandlerInterceptor {

    static final String FIELD = "token";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    /** The token of this visit; begins a visit if there is none. */
    static String of(HttpServletRequest request) {
        HttpSession visit = request.getSession();
        synchronized (FormToken.class) {
            if (visit.getAttribute(FIELD) instanceof String token) {
                return token;
            }
            byte[] fresh = new byte[BYTES];
            RANDOM.nextBytes(fresh);
            String token = HexFormat.of().formatHex(fresh);
            visit.setAttribute(FIELD, token);
            return token;
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!request.getMethod().equals("POST") || isOurs(request)) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/ended");
        return false;
    }

    private static boolean isOurs(HttpServletRequest request) {
        HttpSession visit = request.getSession(false);
        String brought = request.getParameter(FIELD);
        return visit != null
                && brought != null
                && visit.getAttribute(FIELD) instanceof String token
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), brought.getBytes(StandardCharsets.UTF_8));
    }
}
