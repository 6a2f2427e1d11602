package org.earnwise.scenario;

import java.util.List;
import java.util.Locale;

/**
 * One thing wrong with a document: where, what, and the way out.
 *
 * @param pointer JSON Pointer (RFC 6901) to the place; of a missing field, to where it belongs
 * @param key the sentence's key among the messages of {@code messages/faults.properties}
 * @param values what the sentence speaks of
 */
public record Fault(String pointer, String key, List<Object> values) {

    public Fault {
        values = List.copyOf(values);
    }

    /** The fault as a sentence in English. */
    public String detail() {
        return detail(Locale.ENGLISH);
    }

    /** The fault as a sentence in the reader's language, English where we don't speak it. */
    public String detail(Locale language) {
        return FaultWords.say(language, key, values);
    }
}
