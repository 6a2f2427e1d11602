package org.earnwise.ledger.ssi;

import java.time.YearMonth;

/** Whether a parent at home gets SSI cash in the month. */
public record ParentGetsSsi(YearMonth month, boolean gets) {}
