package org.earnwise.ledger;

import java.util.EnumMap;
import java.util.Map;

/** Amounts of one month by kind of income. A kind without money is absent. */
public record Incomes(Map<IncomeKind, Money> byKind) {

    public static final Incomes NONE = new Incomes(Map.of());

    public Incomes {
        EnumMap<IncomeKind, Money> kept = new EnumMap<>(IncomeKind.class);
        byKind.forEach((kind, amount) -> {
            if (!amount.isZero()) {
                kept.put(kind, amount);
            }
        });
        byKind = java.util.Collections.unmodifiableMap(kept);
    }

    public Money of(IncomeKind kind) {
        return byKind.getOrDefault(kind, Money.ZERO);
    }

    /** The same with more of one kind. */
    public Incomes with(IncomeKind kind, Money amount) {
        if (amount.isZero()) {
            return this;
        }
        EnumMap<IncomeKind, Money> more = new EnumMap<>(IncomeKind.class);
        more.putAll(byKind);
        more.merge(kind, amount, Money::plus);
        return new Incomes(more);
    }

    public Incomes plus(Incomes other) {
        Incomes sum = this;
        for (Map.Entry<IncomeKind, Money> entry : other.byKind.entrySet()) {
            sum = sum.with(entry.getKey(), entry.getValue());
        }
        return sum;
    }

    /** Only the kinds that the other month has too. */
    public Incomes ofKindsIn(Incomes other) {
        EnumMap<IncomeKind, Money> kept = new EnumMap<>(IncomeKind.class);
        byKind.forEach((kind, amount) -> {
            if (other.byKind.containsKey(kind)) {
                kept.put(kind, amount);
            }
        });
        return new Incomes(kept);
    }

    /** The same without earnings. */
    public Incomes unearnedOnly() {
        EnumMap<IncomeKind, Money> kept = new EnumMap<>(IncomeKind.class);
        byKind.forEach((kind, amount) -> {
            if (!kind.isEarned()) {
                kept.put(kind, amount);
            }
        });
        return new Incomes(kept);
    }

    public boolean hasAllKindsOf(Incomes other) {
        return byKind.keySet().containsAll(other.byKind.keySet());
    }

    public Money earned() {
        return of(IncomeKind.WAGES).plus(of(IncomeKind.SELF_EMPLOYMENT));
    }

    public Money unearned() {
        Money sum = Money.ZERO;
        for (Map.Entry<IncomeKind, Money> entry : byKind.entrySet()) {
            if (!entry.getKey().isEarned()) {
                sum = sum.plus(entry.getValue());
            }
        }
        return sum;
    }
}
