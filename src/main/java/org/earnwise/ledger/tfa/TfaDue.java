package org.earnwise.ledger.tfa;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What the family gets for the month. */
public record TfaDue(Member who, YearMonth month, Money amount) {}
