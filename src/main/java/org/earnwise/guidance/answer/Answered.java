package org.earnwise.guidance.answer;

/** The answer's value under a key that has one value. */
public record Answered(String key, Object value) {}
