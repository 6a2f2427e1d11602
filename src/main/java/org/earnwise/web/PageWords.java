package org.earnwise.web;

import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.earnwise.figures.FiguresSaid;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages, in English and Spanish, with figures as {@link FiguresSaid} has them. */
final class PageWords extends ResourceBundleMessageSource {

    PageWords() {
        setBasenames(
                "messages/web",
                "messages/web-wizard",
                "messages/web-result",
                "messages/web-words",
                "messages/packet",
                "messages/doors");
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String getStringOrNull(ResourceBundle bundle, String key) {
        String words = super.getStringOrNull(bundle, key);
        return words == null ? null : FiguresSaid.in(words);
    }
}
