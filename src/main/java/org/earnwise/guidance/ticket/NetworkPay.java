package org.earnwise.guidance.ticket;

import java.math.BigDecimal;
import org.earnwise.ledger.Money;

/**
 * What Social Security pays an Employment Network, in a year whose official amounts are known.
 *
 * @param kind {@code title-ii} or {@code ssi}
 */
public record NetworkPay(int year, String kind, Money phaseOne, Money phaseTwo, Money outcome) {

    /** What so many milestones and outcomes come to. */
    public BigDecimal of(int one, int two, int outcomes) {
        return phaseOne.times(one).plus(phaseTwo.times(two)).plus(outcome.times(outcomes)).dollars();
    }
}
