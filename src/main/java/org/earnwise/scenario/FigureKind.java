package org.earnwise.scenario;

/** What kind of amount may take the place of a figure. */
public enum FigureKind {
    /** Dollars and cents. */
    MONEY,
    /** A count. */
    WHOLE,
    /** A day that every month has, from 1 to 28. */
    DAY,
    /** A fraction from 0 to 1. */
    SHARE,
    /** Any number that is not negative. */
    NUMBER,
    /** None: the figure has rows. */
    TABLE,
    /** None: there is no such figure. */
    UNKNOWN
}
