package org.earnwise.ledger.ssi;

import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** The rate for two against which somebody's income and a spouse's are held, in a month. */
public record DeemingRate(Member who, YearMonth month, Money amount) {}
