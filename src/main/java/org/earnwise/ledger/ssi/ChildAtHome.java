package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** A child at home, as told; there only where a spouse's or parent's income may count. */
public record ChildAtHome(Member who, YearMonth born, Money unearned, boolean receivesSsi) {

    /** Whether the child's birthday of this age is later than the month. */
    public boolean isUnder(int age, YearMonth month) {
        return month.isBefore(born.plusYears(age));
    }

    /** Whether the child's birthday of this age is in the month or later. */
    public boolean isAtMost(int age, YearMonth month) {
        return !month.isAfter(born.plusYears(age));
    }
}
