package org.earnwise.scenario;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The one place where a fault's key becomes a sentence. */
final class FaultWords {

    private static final String MESSAGES = "messages.faults";

    private FaultWords() {}

    static String say(Locale language, String key, List<Object> values) {
        // Numbers as they are written in Connecticut, whatever the language.
        var spoken = new Locale.Builder().setLanguage(language.getLanguage()).setRegion("US").build();
        return new MessageFormat(in(language).getString(key), spoken).format(values.toArray());
    }

    private static ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle(
                MESSAGES, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
