package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Incomes;
import org.earnwise.ledger.Member;

/** Gross income that one member receives in the month, as SSI sees it: Social Security before premiums, net earnings of a year spread over it. */
public record SsiIncome(Member who, YearMonth month, Incomes incomes) {}
