package org.earnwise.ledger.tfa;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** Whether the person is in the grant in the month. */
public record TfaMembership(Member who, YearMonth month, boolean in) {}
