package org.earnwise.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The page that says what went wrong is shown when something did; who asks for it by its address finds nothing there. */
@Component
class ErrorPageDoor extends OncePerRequestFilter {

    private static final String PAGE = "/error";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(PAGE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
