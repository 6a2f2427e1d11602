package org.earnwise.guidance.ticket;

/** One of the ten parts of an Individual Work Plan, and whether it is there. */
public record IwpPart(String name, boolean present, int order) {}
