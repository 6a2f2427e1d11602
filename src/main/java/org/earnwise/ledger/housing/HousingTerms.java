package org.earnwise.ledger.housing;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * What the agency's rules let this family take off a year's income.
 *
 * @param family deductions that do not hang on costs
 * @param medical medical costs of a year; zero for a family that cannot deduct them
 * @param medicalFloor medical costs above this share of income come off
 */
public record HousingTerms(Member who, YearMonth month, Money family, Money medical, BigDecimal medicalFloor) {}
