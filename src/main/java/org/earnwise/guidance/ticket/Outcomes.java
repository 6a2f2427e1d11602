package org.earnwise.guidance.ticket;

/** Outcome payments counted. */
public record Outcomes(int count) {}
