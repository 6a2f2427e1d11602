package org.earnwise.ledger.tax;

import java.time.YearMonth;
import org.earnwise.ledger.Incomes;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;

/**
 * What a calendar year brings, as told, beside the person's own Social Security. Months before the first one advised and
 * after the last are in it.
 *
 * @param december the year's last month
 * @param wages gross pay received by the person and the spouse
 * @param ownWages what of the wages is the person's
 * @param profit net profit of the person's self-employment
 * @param paidMonths in how many months anybody is paid; 0 when nobody is
 * @param other other income, by kind; the spouse's own with it
 * @param spouseSocialSecurity the spouse's own Social Security
 * @param spouses what of the wages and of the other income is the spouse's
 * @param monthsOfPay in how many months the person is paid
 */
public record IncomeYear(
        Member who,
        int year,
        YearMonth december,
        Money wages,
        Money ownWages,
        Money profit,
        int paidMonths,
        Incomes other,
        Money spouseSocialSecurity,
        Money spouses,
        int monthsOfPay) {

    private static final int MONTHS = 12;

    public Money earned() {
        return wages.plus(profit);
    }

    /** The month's part of a year's amount: even parts over the months with pay, or over twelve without any. */
    public Money evenPart(Money ofYear) {
        return ofYear.dividedBy(paidMonths == 0 ? MONTHS : paidMonths);
    }
}
