package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * What would be due for a month without any work from the first month advised on; taken from a run of the rules
 * without that work. It is what goes on being paid when nobody reports the work.
 *
 * @param ssi dollars a month of SSI for everybody in the household
 * @param ssdi dollars a month on the person's own record, with what the family gets on it
 */
public record BaselineDue(Member who, YearMonth month, Money ssi, Money ssdi) {}
