package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** The threshold of section 1619(b), a year. */
@LedgerName("section-1619b.threshold")
public record Section1619bThreshold(Member who, YearMonth month, Money amount) implements MoneyAmount {}
