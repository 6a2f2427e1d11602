package org.earnwise.guidance.ticket;

/** Whose numbers hold: {@code title-ii} or {@code ssi}. */
public record PaidOn(String kind) {}
