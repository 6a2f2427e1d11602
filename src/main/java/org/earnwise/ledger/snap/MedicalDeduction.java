package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What medical costs take off SNAP's count of income in the month. */
public record MedicalDeduction(Member who, YearMonth month, Money amount) {}
