package org.earnwise.guidance.access;

import org.jspecify.annotations.Nullable;

/**
 * A word or phrase to avoid, found in a text.
 *
 * @param text which text, counted from 0
 * @param rule the rule on words that it breaks
 * @param why the rule that says why, if it is another
 */
public record WordFound(int text, String rule, @Nullable String why) {}
