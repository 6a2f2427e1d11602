package org.earnwise.guidance.ticket;

/**
 * How a Ticket is in use, as medical reviews look at it.
 *
 * @param how {@code given} to an Employment Network or the State, {@code looking} for somebody new within its days of grace, or
 *     {@code ended}
 */
public record Use(String how) {}
