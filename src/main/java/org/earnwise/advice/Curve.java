package org.earnwise.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One month of a scenario at each gross asked for. */
public record Curve(List<Point> points) {

    /**
     * The month at one gross.
     *
     * @param net what is left to live on, the ledger's {@code net.resources}
     */
    public record Point(BigDecimal gross, BigDecimal net, Map<String, BigDecimal> amounts, Map<String, String> statuses) {}
}
