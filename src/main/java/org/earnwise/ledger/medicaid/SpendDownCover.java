package org.earnwise.ledger.medicaid;

import java.time.LocalDate;

/**
 * Coverage that a spend-down brings.
 *
 * @param from the first day
 * @param to the last day
 * @param next the first day of the next block, which starts at nothing again
 */
public record SpendDownCover(LocalDate from, LocalDate to, LocalDate next) {}
