package org.earnwise.ledger.ssdi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Earnings over this, in these months, can stand in the way of a later benefit on a parent's record. */
public record ParentsRecordLevel(Member who, YearMonth from, YearMonth through, Money amount) {}
