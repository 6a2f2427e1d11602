package org.earnwise.advice;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.earnwise.scenario.Housing;
import org.earnwise.scenario.Scenario;

/**
 * An answer that a person may not have, and its two ends.
 *
 * @param field where it stands in the scenario
 * @param open whether this scenario leaves it open where it could matter
 * @param ends the two readings, with the message keys that name them
 */
record Unknown(String field, Predicate<Scenario> open, List<End> ends) {

    /**
     * One end.
     *
     * @param key the message that names it
     * @param told the scenario as the person would have told it, where a reading does not say it
     */
    record End(String key, Reading reading, UnaryOperator<Scenario> told) {

        End(String key, Reading reading) {
            this(key, reading, UnaryOperator.identity());
        }

        /** Whether the ledger itself stands at this end of a scenario. */
        boolean isLedgerOf(Scenario scenario) {
            return reading.equals(Reading.LEDGER) && told.apply(scenario).equals(scenario);
        }
    }

    /** Every unknown that amounts can hang on, in the order of the contract. */
    static final List<Unknown> ALL = List.of(
            new Unknown(
                    "benefits.ssdi.trialWorkMonths",
                    s -> s.benefits().ssdi() != null
                            && s.benefits().ssdi().trialWorkMonths() == null
                            && s.benefits().ssdi().substantialWorkStopped() == null,
                    List.of(
                            new End("range.trial-work.none", Reading.LEDGER.with(Reading.TrialWork.NONE_USED)),
                            new End("range.trial-work.all", Reading.LEDGER))),
            new Unknown(
                    "benefits.ssdi.entitledFrom",
                    s -> s.benefits().ssdi() != null
                            && s.benefits().ssdi().entitledFrom() == null
                            && !workedBeforeStart(s),
                    List.of(
                            new End("range.entitled.now", Reading.LEDGER.with(Reading.Entitlement.FROM_START)),
                            new End(
                                    "range.entitled.two-years",
                                    Reading.LEDGER.with(Reading.Entitlement.FOR_TWO_YEARS)))),
            new Unknown(
                    "benefits.ssdi.entitledFrom",
                    s -> s.benefits().ssdi() != null
                            && s.benefits().ssdi().entitledFrom() == null
                            && workedBeforeStart(s)
                            && s.benefits().ssdi().beginsBy(s.start()).isAfter(s.start().minusMonths(24)),
                    List.of(
                            new End("range.entitled.worked", Reading.LEDGER.with(Reading.Entitlement.FROM_START)),
                            new End(
                                    "range.entitled.two-years",
                                    Reading.LEDGER.with(Reading.Entitlement.FOR_TWO_YEARS)))),
            new Unknown(
                    "resources.countable",
                    s -> s.resources().countable() == null,
                    List.of(
                            new End("range.resources.within", Reading.LEDGER.with(Reading.Resources.WITHIN)),
                            new End("range.resources.over", Reading.LEDGER.with(Reading.Resources.OVER)))),
            new Unknown(
                    "benefits.medicaid",
                    // The State Supplement brings it: rules/medicaid/month-before.drl.
                    s -> s.benefits().medicaid() == null && !s.benefits().stateSupplement(),
                    List.of(
                            new End("range.medicaid.open", Reading.LEDGER.withMedicaid(true)),
                            new End("range.medicaid.none", Reading.LEDGER.withMedicaid(false)))),
            new Unknown(
                    "benefits.medicareSavings",
                    s -> s.benefits().medicareSavings() == null,
                    List.of(
                            new End("range.medicare-savings.paid", Reading.LEDGER.withMedicareSavings(true)),
                            new End("range.medicare-savings.none", Reading.LEDGER))),
            new Unknown(
                    "housing.newRules",
                    s -> s.housing().newRules() == null
                            && (s.housing().kind() == Housing.Kind.HOUSING_CHOICE_VOUCHER
                                    || s.housing().kind() == Housing.Kind.PUBLIC_HOUSING),
                    List.of(
                            new End("range.housing-rules.old", Reading.LEDGER.withNewRules(false)),
                            new End("range.housing-rules.new", Reading.LEDGER))),
            new Unknown(
                    "housing.reviewMonth",
                    s -> s.housing().reviewMonth() == null && assisted(s.housing().kind()),
                    List.of(
                            new End("range.housing-review.now", Reading.LEDGER),
                            new End("range.housing-review.later", Reading.LEDGER, Unknown::reviewedLastMonth))));

    /** Whether what was told of trial work or of a cessation says that SSDI began before the first month. */
    private static boolean workedBeforeStart(Scenario scenario) {
        return scenario.benefits().ssdi().beginsBy(scenario.start()).isBefore(scenario.start());
    }

    /** The longest wait until a change reaches the rent. */
    private static Scenario reviewedLastMonth(Scenario scenario) {
        Housing told = scenario.housing();
        return scenario.withHousing(new Housing(
                told.kind(),
                told.rent(),
                told.paysHeatingOrCooling(),
                scenario.start().minusMonths(1).getMonthValue(),
                told.newRules(),
                told.shelterHelpMonthly(),
                told.marketRent()));
    }

    private static boolean assisted(Housing.Kind kind) {
        return kind == Housing.Kind.HOUSING_CHOICE_VOUCHER
                || kind == Housing.Kind.PUBLIC_HOUSING
                || kind == Housing.Kind.STATE_RAP;
    }
}
