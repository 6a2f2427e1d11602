package org.earnwise.ledger.tfa;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** How many children are in the grant in the month. */
public record TfaChildren(Member who, YearMonth month, long count) {}
