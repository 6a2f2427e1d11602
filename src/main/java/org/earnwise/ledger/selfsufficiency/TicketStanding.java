package org.earnwise.ledger.selfsufficiency;

import java.time.YearMonth;
import org.earnwise.ledger.LedgerName;
import org.earnwise.ledger.LedgerStatus;
import org.earnwise.ledger.Member;

/** Whether somebody could get a new Ticket in a month. A Ticket already given out goes on. */
@LedgerName("ticket")
public record TicketStanding(Member who, YearMonth month, TicketStatus status) implements LedgerStatus {}
