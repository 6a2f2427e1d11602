package org.earnwise.guidance.answer;

/**
 * One entry of the answer where a key has named entries.
 *
 * @param order where it stands among the others; entries of the same order go by their name
 */
public record Entered(String key, String name, Object value, int order) {

    public Entered(String key, String name, Object value) {
        this(key, name, value, 0);
    }
}
