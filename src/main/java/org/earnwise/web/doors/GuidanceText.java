package org.earnwise.web.doors;

import java.util.Locale;
import java.util.Map;
import org.earnwise.guidance.GuidanceWords;

/** A sentence of guidance with one place filled. */
final class GuidanceText {

    private GuidanceText() {}

    static String say(Locale language, String key, String place, Object value) {
        return GuidanceWords.in(language).say(key, Map.of(place, value));
    }
}
