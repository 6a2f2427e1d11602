package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** What somebody pays for Medicare Part B in a month; zero where the State pays it. */
@LedgerName("medicare.part-b-premium")
public record PartBPremium(Member who, YearMonth month, Money amount) implements MoneyAmount {}
