package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What MED-Connect costs somebody in a month; zero where they do not have it. */
public record MedConnectCost(Member who, YearMonth month, Money amount) {}
