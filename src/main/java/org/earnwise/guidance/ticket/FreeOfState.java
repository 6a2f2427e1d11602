package org.earnwise.guidance.ticket;

/** No State agency holds the Ticket. */
public record FreeOfState() {}
