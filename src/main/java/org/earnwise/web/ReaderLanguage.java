package org.earnwise.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page: what the reader chose in this visit, else what the browser asks for, else English. The JSON door
 * has no visit, so there it is the browser's header alone.
 */
@Component("localeResolver")
class ReaderLanguage implements LocaleResolver {

    static final Locale ENGLISH = Locale.forLanguageTag("en-US");
    static final Locale SPANISH = Locale.forLanguageTag("es-US");

    /** The page after a visit, which begins no other: its language stands in its address. */
    static final String ERASED = "/erased";

    private static final List<Locale> SPOKEN = List.of(ENGLISH, SPANISH);
    private static final String CHOSEN = "language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRequestURI().equals(ERASED)) {
            String language = request.getParameter(WebSetup.LANGUAGE);
            return language == null ? asked(request) : spoken(Locale.forLanguageTag(language));
        }
        HttpSession visit = request.getRequestURI().startsWith("/api/") ? null : request.getSession(false);
        if (visit != null && visit.getAttribute(CHOSEN) instanceof Locale chosen) {
            return chosen;
        }
        return asked(request);
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        request.getSession().setAttribute(CHOSEN, spoken(locale));
    }

    private static Locale asked(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null) {
            return ENGLISH;
        }
        try {
            return spoken(Locale.lookup(Locale.LanguageRange.parse(header), List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))));
        } catch (IllegalArgumentException notALanguageHeader) {
            return ENGLISH;
        }
    }

    private static Locale spoken(@Nullable Locale wanted) {
        return SPOKEN.stream()
                .filter(locale -> wanted != null && locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }
}
