package org.earnwise.guidance.funding;

/** The stream of the part of a mixed visit that is about symptoms. */
public record SymptomPart(String stream) {}
