package org.earnwise.guidance.access;

/** One field of a map of community resources. */
public record MapField(String name, int order) {}
