package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Money;

/** What is left of a spouse's income after the children's allocations, for one count. */
public record SpouseIncomeLeft(SsiCount count, Money unearned, Money earned) {

    public static SpouseIncomeLeft of(SsiCount count, DeemableIncome income, Money allocations) {
        DeemableIncome left = income.less(allocations);
        return new SpouseIncomeLeft(count, left.unearned(), left.earned());
    }

    public Money total() {
        return unearned.plus(earned);
    }
}
