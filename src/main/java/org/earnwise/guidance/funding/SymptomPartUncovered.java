package org.earnwise.guidance.funding;

/** No Medicaid benefit covers the part of a mixed visit that is about symptoms. */
public record SymptomPartUncovered() {}
