package org.earnwise.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** In which of our languages to answer. */
final class Language {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final List<Locale> OURS = List.of(Locale.ENGLISH, SPANISH);

    private Language() {}

    /** The one of ours that the request likes best; English when it likes neither or doesn't say. */
    static Locale of(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null || header.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            var wanted = Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .toList();
            var best = Locale.lookup(wanted, OURS);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}
