package org.earnwise.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact amount of US dollars. It never rounds by itself: the law says where, and which way.
 *
 * <p>Division keeps {@value #DIGITS} significant digits, far below any cent a program pays.
 */
public record Money(BigDecimal dollars) implements Comparable<Money> {

    private static final int DIGITS = 24;
    private static final MathContext EXACT = new MathContext(DIGITS, RoundingMode.HALF_UP);

    /** No money at all. */
    public static final Money ZERO = Money.of(0);

    public Money {
        // One representation per value, so that equality is numeric.
        if (dollars.scale() != 2) {
            dollars = dollars.setScale(Math.max(2, dollars.stripTrailingZeros().scale()));
        }
    }

    public static Money of(long dollars) {
        return new Money(BigDecimal.valueOf(dollars));
    }

    public static Money of(String dollars) {
        return new Money(new BigDecimal(dollars));
    }

    public static Money of(BigDecimal dollars) {
        return new Money(dollars);
    }

    public Money plus(Money other) {
        return new Money(dollars.add(other.dollars));
    }

    public Money minus(Money other) {
        return new Money(dollars.subtract(other.dollars));
    }

    /** What is left after taking {@code other} away, never below zero. */
    public Money less(Money other) {
        return dollars.compareTo(other.dollars) <= 0 ? ZERO : minus(other);
    }

    public Money times(BigDecimal factor) {
        return new Money(dollars.multiply(factor));
    }

    public Money times(long factor) {
        return new Money(dollars.multiply(BigDecimal.valueOf(factor)));
    }

    /** What is left after taking off a share of a share of it. */
    public Money lessShare(BigDecimal share, BigDecimal ofShare) {
        return minus(times(share).times(ofShare));
    }

    /** What is left after taking off a share of it. */
    public Money lessShare(BigDecimal share) {
        return minus(times(share));
    }

    public Money dividedBy(BigDecimal divisor) {
        return new Money(dollars.divide(divisor, EXACT));
    }

    public Money dividedBy(long divisor) {
        return dividedBy(BigDecimal.valueOf(divisor));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isPositive() {
        return dollars.signum() > 0;
    }

    public boolean isZero() {
        return dollars.signum() == 0;
    }

    public boolean isNegative() {
        return dollars.signum() < 0;
    }

    /** To whole cents, in the direction a provision says. */
    public Money toCents(RoundingMode mode) {
        return new Money(dollars.setScale(2, mode));
    }

    /** Any fraction of a cent goes up to the next cent. */
    public Money centsUp() {
        return toCents(RoundingMode.CEILING);
    }

    /** Any fraction of a cent is dropped. */
    public Money centsDown() {
        return toCents(RoundingMode.FLOOR);
    }

    /** To the nearest cent, half a cent up. */
    public Money toNearestCent() {
        return toCents(RoundingMode.HALF_UP);
    }

    /** To whole dollars, in the direction a provision says. */
    public Money toWholeDollars(RoundingMode mode) {
        return new Money(dollars.setScale(0, mode));
    }

    /** Any fraction of a dollar goes up to the next dollar. */
    public Money dollarsUp() {
        return toWholeDollars(RoundingMode.CEILING);
    }

    /** Any fraction of a dollar is dropped. */
    public Money dollarsDown() {
        return toWholeDollars(RoundingMode.FLOOR);
    }

    @Override
    public int compareTo(Money other) {
        return dollars.compareTo(other.dollars);
    }

    @Override
    public String toString() {
        return "$" + dollars.toPlainString();
    }
}
