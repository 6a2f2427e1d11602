package org.earnwise.ledger.tfa;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** The grant that the month's unearned income leaves, before a cut for high earnings. */
public record TfaGrant(Member who, YearMonth month, Money amount) {}
