package org.earnwise.ledger.snap;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** Whether the person counts as elderly or disabled for SNAP in the month. */
public record QualifyingPerson(Member who, YearMonth month, boolean qualifies) {}
