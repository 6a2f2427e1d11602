package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;

/** A month through all of which somebody lives where SSI pays nothing. */
public record SsiBarred(Member who, YearMonth month) {}
