package org.earnwise.guidance.access;

import java.time.LocalDate;

/** The day of the answer, in Connecticut. */
public record Today(LocalDate date) {}
