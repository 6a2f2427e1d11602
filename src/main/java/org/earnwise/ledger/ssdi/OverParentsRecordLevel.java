package org.earnwise.ledger.ssdi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** The month in which work goes over what a later benefit on a parent's record allows for. */
public record OverParentsRecordLevel(Member who, YearMonth month, Money level) {}
