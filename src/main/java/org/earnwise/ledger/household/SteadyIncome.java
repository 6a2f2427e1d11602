package org.earnwise.ledger.household;

import org.earnwise.ledger.Incomes;
import org.earnwise.ledger.Member;

/** Income of a spouse or child that is the same every month, as told. */
public record SteadyIncome(Member who, Incomes incomes) {}
