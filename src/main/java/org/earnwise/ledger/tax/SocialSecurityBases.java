package org.earnwise.ledger.tax;

import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/** Income of a year above which Social Security is taxed in part, and above which more of it is. */
public record SocialSecurityBases(Member who, int year, Money base, Money second) {}
