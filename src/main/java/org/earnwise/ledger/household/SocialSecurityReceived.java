package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * Social Security that arrives in the month, before any Medicare premium is taken out: what was due for the month
 * before. There for every month looked at; zero for who has none.
 *
 * @param amount the member's own benefit
 * @param family what the family gets on the member's record
 */
public record SocialSecurityReceived(Member who, YearMonth month, Money amount, Money family) {}
