package org.earnwise.ledger;

/**
 * A default, or an unknown, that could change the answer.
 *
 * @param field where it stands in the scenario
 * @param assumed the key of what was assumed, in the message files
 */
public record Assumption(String field, String assumed) {}
