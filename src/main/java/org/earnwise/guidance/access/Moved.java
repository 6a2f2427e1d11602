package org.earnwise.guidance.access;

/** How one person moved, in the words of the measure. */
public record Moved(int number, String how) {}
