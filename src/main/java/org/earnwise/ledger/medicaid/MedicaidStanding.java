package org.earnwise.ledger.medicaid;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.LedgerStatus;
import org.earnwise.ledger.Member;

/** The first way into Medicaid that surely fits the month, asked for or not. */
@LedgerName("medicaid")
public record MedicaidStanding(Member who, YearMonth month, MedicaidDoor status) implements LedgerStatus {}
