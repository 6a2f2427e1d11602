package org.earnwise.guidance.access;

/** The service asked for is another agency's, with a law of its own. */
public record OtherProgram(String agency) {}
