package org.earnwise.ledger.tax;

import java.math.BigDecimal;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * A year's income for tax, before Social Security.
 *
 * @param earned pay, and profit less what is deducted of its tax
 * @param other taxable income that is not earned
 * @param socialSecurity Social Security of the year, taxed or not
 */
public record YearBeforeSocialSecurity(Member who, int year, Money earned, Money other, Money socialSecurity) {

    public Money all() {
        return earned.plus(other);
    }

    /** Income that decides how much of Social Security is taxed: a share of it counts too. */
    public Money deciding(BigDecimal share) {
        return all().plus(socialSecurity.times(share));
    }
}
