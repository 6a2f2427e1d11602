package org.earnwise.guidance.funding;

/** What sort of thing an activity is, such as {@code symptom-skill} or {@code placement}. */
public record Nature(String kind) {}
