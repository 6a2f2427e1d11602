package org.earnwise.scenario;

import org.earnwise.ledger.Money;

/**
 * What the person pays every month and nobody pays back; work expenses in months worked.
 *
 * @param medicalMonthly medical costs without Medicare premiums
 * @param impairmentWorkMonthly what the impairment makes necessary for working
 * @param blindWorkMonthly work expenses of a blind person
 * @param passMonthly set aside under a Plan to Achieve Self-Support
 * @param healthPremiumMonthly health insurance without Medicare premiums
 * @param dependentCareMonthly care of a child or another dependent
 * @param childSupportPaidMonthly child support paid under an order
 */
public record Expenses(
        Money medicalMonthly,
        Money impairmentWorkMonthly,
        Money blindWorkMonthly,
        Money passMonthly,
        Money healthPremiumMonthly,
        Money dependentCareMonthly,
        Money childSupportPaidMonthly) {

    /** Nothing is paid. */
    public static final Expenses NONE =
            new Expenses(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
}
