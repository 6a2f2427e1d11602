package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * The part of a year's adjusted gross income that is the person's own.
 *
 * @param monthsOfPay in how many months of the year the person is paid
 */
public record OwnGrossIncome(Member who, int year, Money amount, int monthsOfPay) {}
