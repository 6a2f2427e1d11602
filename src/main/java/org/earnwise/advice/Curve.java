package org.earnwise.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One month of a scenario at each gross asked for, and what stands out between them.
 *
 * @param findings where less is left as pay rises, and where a benefit stops, by gross; each names its dollar figure
 * @param safe the ranges of pay in which each dollar more leaves as much as any lower pay, or more
 */
public record Curve(List<Point> points, List<Advice.Finding> findings, List<Span> safe) {

    /**
     * The month at one gross.
     *
     * @param net what is left to live on, the ledger's {@code net.resources}
     * @param keptOfNextHundred what is left of the next $100 of pay, below zero at a cliff; null within $100 of the end
     */
    public record Point(
            BigDecimal gross,
            BigDecimal net,
            @Nullable BigDecimal keptOfNextHundred,
            Map<String, BigDecimal> amounts,
            Map<String, String> statuses) {}

    /** From one gross through another, both included. */
    public record Span(BigDecimal from, BigDecimal to) {}
}
