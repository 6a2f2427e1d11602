package org.earnwise.guidance;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.earnwise.figures.FiguresSaid;

/**
 * The one place where a key of guidance becomes a sentence. Places to fill are written {@code {name}}; figures as
 * {@link FiguresSaid} has them.
 */
public final class GuidanceWords {

    private static final String MESSAGES = "messages.guidance";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The languages spoken. */
    public static final Set<Locale> LANGUAGES = Set.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    private final ResourceBundle words;
    private final Locale language;

    private GuidanceWords(ResourceBundle words, Locale language) {
        this.words = words;
        this.language = language;
    }

    /** Words in the reader's language; English where it is not spoken here. */
    public static GuidanceWords in(Locale reader) {
        Locale language = reader.getLanguage().equals("es") ? Locale.forLanguageTag("es") : Locale.ENGLISH;
        Locale bundle = language.equals(Locale.ENGLISH) ? Locale.ROOT : language;
        return new GuidanceWords(ResourceBundle.getBundle(MESSAGES, bundle, NO_FALLBACK), language);
    }

    public Locale language() {
        return language;
    }

    /** The language's code, {@code en} or {@code es}. */
    public String code() {
        return language.getLanguage();
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** Every key there is. */
    public Set<String> keys() {
        return words.keySet();
    }

    public String say(String key) {
        return FiguresSaid.in(words.getString(key));
    }

    /** The sentence with its places filled. */
    public String say(String key, Map<String, ?> values) {
        String text = say(key);
        for (Map.Entry<String, ?> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return text;
    }
}
