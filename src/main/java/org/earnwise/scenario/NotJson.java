package org.earnwise.scenario;

import java.util.List;
import java.util.Locale;

/** What was sent is not a JSON object that can be read: empty, malformed, a key given twice, or something else. */
public final class NotJson extends RuntimeException {

    private final String key;
    private final transient List<Object> values;

    NotJson(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = List.of(values);
    }

    /** What is wrong, as a sentence in English. */
    public String detail() {
        return detail(Locale.ENGLISH);
    }

    /** What is wrong, as a sentence in the reader's language. */
    public String detail(Locale language) {
        return FaultWords.say(language, key, values);
    }
}
