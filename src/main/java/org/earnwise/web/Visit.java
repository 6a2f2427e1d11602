package org.earnwise.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** One person's visit: their answers and a slip being mended, in memory, until they erase them or half an hour passes. */
@Component
public class Visit {

    private static final String ANSWERS = "answers";
    private static final String COOKIE = "earnwise";
    private static final String OURS = Visit.class.getPackageName() + ".";

    /** The answers so far; none before a visit has begun. */
    public Answers answers(HttpServletRequest request) {
        return kept(request, ANSWERS, Answers.class).orElse(Answers.NONE);
    }

    public boolean hasAnswers(HttpServletRequest request) {
        return !answers(request).isEmpty();
    }

    /** Changes the answers, one change at a time even from two tabs. */
    public Answers change(HttpServletRequest request, UnaryOperator<Answers> change) {
        HttpSession session = request.getSession();
        synchronized (WebUtils.getSessionMutex(session)) {
            Answers changed = change.apply(answers(request));
            session.setAttribute(ANSWERS, changed);
            return changed;
        }
    }

    /** Something kept beside the answers for a page, by its type. */
    public <T> Optional<T> kept(HttpServletRequest request, Class<T> type) {
        return kept(request, type.getName(), type);
    }

    /** Keeps one thing of its type for a page. */
    public void keep(HttpServletRequest request, Object thing) {
        request.getSession().setAttribute(thing.getClass().getName(), thing);
    }

    /** Changes the one thing of its type, one change at a time even from two tabs. */
    public <T> T change(HttpServletRequest request, Class<T> type, T none, UnaryOperator<T> change) {
        HttpSession session = request.getSession();
        synchronized (WebUtils.getSessionMutex(session)) {
            T changed = change.apply(kept(request, type).orElse(none));
            session.setAttribute(type.getName(), changed);
            return changed;
        }
    }

    /** Whether anything is kept that a person told or brought, at whatever door. */
    public boolean holdsAnything(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && (hasAnswers(request)
                        || Collections.list(session.getAttributeNames()).stream().anyMatch(name -> name.startsWith(OURS)));
    }

    /** Forgets the one thing of this type. */
    public void drop(HttpServletRequest request, Class<?> type) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(type.getName());
        }
    }

    /** Ends the visit: the answers are gone and the cookie is taken back. */
    public void erase(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        ResponseCookie gone = ResponseCookie.from(COOKIE, "")
                .path(path)
                .maxAge(0)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, gone.toString());
    }

    private static <T> Optional<T> kept(HttpServletRequest request, String name, Class<T> type) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable(session.getAttribute(name)).map(type::cast);
    }
}
