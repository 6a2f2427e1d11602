package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Connecticut State Supplement that arrives in the month. There for every month; zero for who gets none. */
public record StateSupplementReceived(Member who, YearMonth month, Money amount) {}
