package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What is left of somebody's unearned income after a plan to achieve self-support. */
public record UnearnedAfterPlan(Member who, YearMonth month, Money amount) {}
