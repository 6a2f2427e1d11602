package org.earnwise.guidance.access;

/** Whether several reasons were given together. */
public record Reasons(boolean several) {}
