package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What is left of somebody's earnings after what HUSKY C and the State Supplement take off. */
public record AppliedEarned(Member who, YearMonth month, Money amount) {}
