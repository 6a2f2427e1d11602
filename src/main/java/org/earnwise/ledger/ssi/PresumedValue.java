package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** The most that shelter from others counts as, in a month with its rates. */
public record PresumedValue(Member who, YearMonth month, Money amount) {}
