package org.earnwise.ledger;

/** A field of the scenario that was not told. */
public record Untold(String field) {}
