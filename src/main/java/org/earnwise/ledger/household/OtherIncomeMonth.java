package org.earnwise.ledger.household;

import java.time.YearMonth;
import org.earnwise.ledger.Incomes;
import org.earnwise.ledger.Member;

/** Income that is neither pay nor Social Security nor SSI, received in one month, as told. */
public record OtherIncomeMonth(Member who, YearMonth month, Incomes incomes) {}
