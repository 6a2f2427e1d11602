package org.earnwise.guidance.funding;

/** How many streams are open, and whether a Medicaid benefit is missing. */
public record Offers(int open, boolean gap) {}
