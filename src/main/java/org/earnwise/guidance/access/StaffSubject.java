package org.earnwise.guidance.access;

/** One of the things that staff should know. */
public record StaffSubject(String name, int order) {}
