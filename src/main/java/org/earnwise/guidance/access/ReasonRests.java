package org.earnwise.guidance.access;

/** One thing that a given reason rests on, such as {@code symptoms}. */
public record ReasonRests(String reason, String ground) {}
