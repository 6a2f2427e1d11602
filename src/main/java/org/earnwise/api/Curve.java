package org.earnwise.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.earnwise.ledger.Money;

/** One month of a scenario at each gross asked for. */
record Curve(List<Point> points) {

    /**
     * The month at one gross.
     *
     * @param net what is left to live on, the ledger's {@code net.resources}
     */
    record Point(Money gross, Money net, Map<String, BigDecimal> amounts, Map<String, String> statuses) {}
}
