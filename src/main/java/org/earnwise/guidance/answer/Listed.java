package org.earnwise.guidance.answer;

/**
 * One entry of a list in the answer.
 *
 * @param order where it stands among the others; entries of the same order go by their text
 */
public record Listed(String key, Object value, int order) {

    public Listed(String key, Object value) {
        this(key, value, 0);
    }
}
