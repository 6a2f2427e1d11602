package org.earnwise.ledger.medicare;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Income of a month for Extra Help with drug costs, of the person and a spouse together. */
public record ExtraHelpIncome(Member who, YearMonth month, Money counted) {}
