package org.earnwise.guidance.answer;

/** Something that the person can do next, by its channel, such as {@code NX-01} or {@code CLRP}. */
public record Offered(String channel) {}
