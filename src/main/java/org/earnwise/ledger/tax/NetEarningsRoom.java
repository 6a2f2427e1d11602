package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** What the wages of the year leave of the wage base: net earnings from self-employment up to it pay Social Security tax. */
public record NetEarningsRoom(Member who, int year, Money amount) {}
