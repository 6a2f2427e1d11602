package org.earnwise.guidance.access;

/** One of the five parts of a contract for job help, and whether it is there. */
public record ContractPart(String name, boolean present, int order) {}
