package org.earnwise.guidance.ticket;

/** The person is disabled by the rules for adults, as far as is known. */
public record DisabledAsAdult() {}
