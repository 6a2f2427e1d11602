package org.earnwise.guidance.funding;

/**
 * A stream when everything has been found.
 *
 * @param open whether it can pay today: not ruled out, and not waiting for the State
 */
public record Offer(String stream, int order, String likelihood, boolean open) {}
