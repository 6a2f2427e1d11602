package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Modified adjusted gross income of the household in a month. */
public record Magi(Member who, YearMonth month, Money amount, int people) {}
