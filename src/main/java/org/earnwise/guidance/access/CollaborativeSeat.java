package org.earnwise.guidance.access;

/** One of those who belong in a local meeting. */
public record CollaborativeSeat(String name, int order) {}
