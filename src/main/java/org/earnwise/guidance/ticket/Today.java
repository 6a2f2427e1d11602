package org.earnwise.guidance.ticket;

import java.time.LocalDate;

/** The day of the answer, in Connecticut. */
public record Today(LocalDate date) {}
