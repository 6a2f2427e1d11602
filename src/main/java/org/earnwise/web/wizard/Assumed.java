package org.earnwise.web.wizard;

import java.util.List;

/**
 * Something the pages took for granted to make a scenario of the answers.
 *
 * @param key its message key
 * @param question where the person can say better
 * @param values what the message names; a text that starts with {@code wizard.} is itself a message key
 */
public record Assumed(String key, String question, List<Object> values) {}
