package org.earnwise.ledger.childcare;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** The family's fee for child care in the month. */
public record CareFee(Member who, YearMonth month, Money amount) {}
