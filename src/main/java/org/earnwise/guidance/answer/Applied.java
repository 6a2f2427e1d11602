package org.earnwise.guidance.answer;

/** A numbered rule of the facts that was applied, by its number, such as {@code ZR-01}. */
public record Applied(String rule) {}
