package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.MoneyAmount;

/** SNAP for the month, received or not. */
@LedgerName("snap.allotment")
public record SnapAllotment(Member who, YearMonth month, Money amount) implements MoneyAmount {}
