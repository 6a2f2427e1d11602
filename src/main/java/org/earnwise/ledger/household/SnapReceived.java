package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** SNAP that arrives in the month. There for every month advised; zero for who gets none. */
public record SnapReceived(Member who, YearMonth month, Money amount) {}
