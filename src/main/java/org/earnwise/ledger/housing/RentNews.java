package org.earnwise.ledger.housing;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** A month in which a change of an assisted rent is worth saying: it does not come from the rhythm of paydays alone. */
public record RentNews(Member who, YearMonth month) {}
