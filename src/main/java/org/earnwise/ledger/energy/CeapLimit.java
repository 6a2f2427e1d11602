package org.earnwise.ledger.energy;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Income of a year up to which a household of this size gets help with heating costs. */
public record CeapLimit(Member who, YearMonth from, YearMonth through, Money annual) {}
