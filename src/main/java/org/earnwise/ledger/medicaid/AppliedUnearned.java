package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What is left of somebody's unearned income after the disregard. */
public record AppliedUnearned(Member who, YearMonth month, Money amount) {}
