package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What the person pays for the home in the month. There for every month of the budget. */
public record RentPaid(Member who, YearMonth month, Money amount) {}
