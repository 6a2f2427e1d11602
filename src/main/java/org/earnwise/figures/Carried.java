package org.earnwise.figures;

import java.time.YearMonth;

/**
 * A figure that had to be carried past its last published month.
 *
 * @param figure the figure's name
 * @param month the first month asked about for which it is carried
 * @param from the first month of the value that is carried
 */
public record Carried(String figure, YearMonth month, YearMonth from) {}
