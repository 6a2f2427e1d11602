package org.earnwise.guidance.answer;

/** A rule below a numbered one that has a sentence of its own to say, by its name, such as {@code GK-09.too-disabled}. */
public record Explained(String rule) {}
