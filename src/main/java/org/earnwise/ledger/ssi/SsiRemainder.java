package org.earnwise.ledger.ssi;

import org.earnwise.ledger.Money;

/** 
 * What a benefit rate leaves after countable income; below zero when income is over the rate.
 *
 * @param tally the tally that decides
 * @param unearnedOnly the same if the person's own earnings were not counted
 */
public record SsiRemainder(SsiCount count, SsiTally tally, Money amount, Money unearnedOnly) {}
