package org.earnwise.ledger.tax;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Social Security that the person has received in the year, up to and with this month. */
public record SocialSecurityToDate(Member who, YearMonth month, Money amount) {}
