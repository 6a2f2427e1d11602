package org.earnwise.ledger.pay;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** A job paid by the hour, as told: its first month within the months advised. */
public record HourlyJob(Member who, int job, YearMonth month, Money wage) {}
