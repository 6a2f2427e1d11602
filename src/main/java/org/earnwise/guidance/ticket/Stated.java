package org.earnwise.guidance.ticket;

import org.earnwise.guidance.answer.Told;

/** What a request about the Ticket says in one field. */
public record Stated(String field, Object value) implements Told {}
