package org.earnwise.ledger.household;

import java.time.YearMonth;
import java.util.List;
import org.earnwise.ledger.Member;

/** The person's own children at home, as told: when each was born. */
public record Children(Member who, List<YearMonth> born) {

    public Children {
        born = List.copyOf(born);
    }

    /** How many are under an age in a month. A birthday counts for its whole month. */
    public int under(int age, YearMonth month) {
        return (int) born.stream().filter(b -> b.plusYears(age).isAfter(month)).count();
    }
}
