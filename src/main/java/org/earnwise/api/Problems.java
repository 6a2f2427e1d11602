package org.earnwise.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.earnwise.guidance.RequestFaults;
import org.earnwise.guidance.UnknownTopic;
import org.earnwise.scenario.NotJson;
import org.earnwise.scenario.ScenarioFaults;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every request to the API that can't be answered, also one that no controller was found for, with a problem
 * as RFC 9457 describes it. Our own faults are logged under an id, without what anybody told us, and only the id is
 * shown.
 */
final class Problems implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String API = "/api/";
    private static final String TYPE = "urn:earnwise:problem:";
    private static final String WHOLE_DOCUMENT = "";

    static boolean isForTheApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + API);
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        if (!isForTheApi(request)) {
            return null;
        }
        if (!response.isCommitted()) {
            if (e instanceof ErrorResponse known) {
                known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            }
            send(response, problem(e, Language.of(request)), Language.of(request));
        }
        return new ModelAndView();
    }

    private static Problem problem(Exception e, Locale language) {
        var words = words(language);
        if (e instanceof NotJson fault) {
            return problem(words, "not-json", 400, List.of(new Problem.Error(WHOLE_DOCUMENT, fault.detail(language))));
        }
        if (e instanceof ScenarioFaults faults) {
            return problem(
                    words,
                    "faults",
                    422,
                    faults.faults().stream()
                            .map(fault -> new Problem.Error(fault.pointer(), fault.detail(language)))
                            .toList());
        }
        if (e instanceof RequestFaults faults) {
            return problem(
                    words,
                    "faults",
                    422,
                    faults.faults().stream()
                            .map(fault -> new Problem.Error(fault.pointer(), fault.detail()))
                            .toList());
        }
        if (e instanceof UnknownTopic) {
            return problem(words, "not-found", 404, List.of());
        }
        if (e instanceof ParameterFault fault) {
            return new Problem(
                    TYPE + "parameter", words.getString("parameter.title"), 400, words.getString(fault.key()), List.of());
        }
        if (e instanceof Body.TooLarge) {
            return problem(words, "too-large", 413, List.of());
        }
        if (e instanceof Body.CutShort) {
            return problem(words, "cut-short", 400, List.of());
        }
        if (e instanceof ErrorResponse known) {
            return of(words, known.getStatusCode().value());
        }
        return ours(words, e);
    }

    private static Problem of(ResourceBundle words, int status) {
        return switch (status) {
            case 404 -> problem(words, "not-found", status, List.of());
            case 405 -> problem(words, "method", status, List.of());
            case 406 -> problem(words, "not-acceptable", status, List.of());
            case 413 -> problem(words, "too-large", status, List.of());
            case 415 -> problem(words, "media-type", status, List.of());
            default -> problem(words, "request", status, List.of());
        };
    }

    private static Problem ours(ResourceBundle words, Exception e) {
        var id = UUID.randomUUID().toString();
        LOG.error("Our own fault {}", id, withoutWords(e));
        var problem = problem(words, "ours", 500, List.of());
        return new Problem(TYPE + "ours:" + id, problem.title(), 500, problem.detail().replace("{0}", id), List.of());
    }

    /** The same fault with where it happened, but without its message, which may hold what somebody told us. */
    private static Throwable withoutWords(Throwable e) {
        var bare = new Throwable(e.getClass().getName());
        bare.setStackTrace(e.getStackTrace());
        if (e.getCause() != null && e.getCause() != e) {
            bare.initCause(withoutWords(e.getCause()));
        }
        return bare;
    }

    private static Problem problem(ResourceBundle words, String kind, int status, List<Problem.Error> errors) {
        return new Problem(
                TYPE + kind, words.getString(kind + ".title"), status, words.getString(kind + ".detail"), errors);
    }

    private static void send(HttpServletResponse response, Problem problem, Locale language) {
        response.setStatus(problem.status());
        response.setContentType(Problem.CONTENT_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        try {
            response.getOutputStream().write(Json.bytes(problem));
        } catch (IOException e) {
            LOG.debug("The caller went away before the problem was sent.");
        }
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                "messages.problems",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
