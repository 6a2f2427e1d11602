package org.earnwise.guidance.ticket;

/** The person has no Ticket now, or may have a new one. */
public record FreeForTicket() {}
