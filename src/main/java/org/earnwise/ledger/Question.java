package org.earnwise.ledger;

/**
 * Something to ask the benefits counselor. The words are in the message files under its id.
 *
 * @param about the finding's id, or the unknown's field, that it belongs to
 */
public record Question(String id, String about) {}
