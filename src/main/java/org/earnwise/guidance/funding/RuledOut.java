package org.earnwise.guidance.funding;

/** A stream that cannot pay. {@code MRO} stands for its group-home form too. */
public record RuledOut(String stream) {}
