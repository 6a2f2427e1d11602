package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** The federal benefit rate that holds for somebody in the month, after any reduction for where they live. Of a couple, the rate for two. */
@LedgerName("ssi.federal-benefit-rate")
public record SsiRate(Member who, YearMonth month, Money amount) implements MoneyAmount {}
