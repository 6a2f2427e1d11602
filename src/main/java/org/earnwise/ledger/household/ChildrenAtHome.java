package org.earnwise.ledger.household;

import java.time.YearMonth;
import java.util.List;
import org.earnwise.ledger.Member;

/** The months in which the person's own children at home were born, as told. Empty without children. */
public record ChildrenAtHome(Member who, List<YearMonth> born) {

    public ChildrenAtHome {
        born = List.copyOf(born);
    }

    /** How many of them are under an age in a month. */
    public int under(int age, YearMonth month) {
        return (int) born.stream().filter(b -> b.plusYears(age).isAfter(month)).count();
    }

    /** Whether one of them is under an age in a month. */
    public boolean anyUnder(int age, YearMonth month) {
        return under(age, month) > 0;
    }

    /** How many people live together: so many adults, and the children under an age. */
    public int with(int adults, int age, YearMonth month) {
        return adults + under(age, month);
    }
}
