package org.earnwise.scenario;

import java.time.YearMonth;
import org.earnwise.ledger.Money;

/**
 * One of the person's own children at home.
 *
 * @param receivesSsi the child's own SSI, which follows the parents' pay
 */
public record Child(YearMonth born, Money unearnedMonthly, boolean receivesSsi) {}
