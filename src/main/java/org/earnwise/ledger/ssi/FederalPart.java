package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Money;

/** The federal part of the section 1619(b) threshold, a year, over a span of months. */
public record FederalPart(YearMonth from, YearMonth through, Money annual) {}
