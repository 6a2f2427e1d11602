package org.earnwise.ledger.medicaid;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Medical bills toward a spend-down, as told.
 *
 * @param begins the first month of the block
 * @param reached the day on which bills incurred reach the amount
 */
public record SpendDownBills(YearMonth begins, LocalDate reached) {}
