package org.earnwise.advice;

import org.earnwise.ledger.Fit;

/**
 * Which end of each unknown a run of the rules looks at. What the person told us stands whatever the reading.
 *
 * @param trialWork an untold trial work period
 * @param entitlement an untold first month of SSDI
 * @param resources untold resources
 * @param medicaid whether Medicaid was open in the month before, when untold; statuses may leave it open
 * @param medicareSavings whether the State pays the Part B premium, when untold
 * @param newRules whether the housing agency uses HUD's rules of 2024, when untold
 */
record Reading(
        TrialWork trialWork,
        Entitlement entitlement,
        Resources resources,
        Fit medicaid,
        boolean medicareSavings,
        boolean newRules) {

    enum TrialWork {
        ALL_USED,
        NONE_USED
    }

    enum Entitlement {
        /** Amounts take two years, and Medicare is not known. */
        UNTOLD,
        FOR_TWO_YEARS,
        FROM_START
    }

    enum Resources {
        UNTOLD,
        WITHIN,
        OVER
    }

    /** The end that amounts under an unknown take in the ledger. */
    static final Reading LEDGER = new Reading(
            TrialWork.ALL_USED, Entitlement.UNTOLD, Resources.UNTOLD, Fit.UNKNOWN, false, true);

    Reading with(TrialWork other) {
        return new Reading(other, entitlement, resources, medicaid, medicareSavings, newRules);
    }

    Reading with(Entitlement other) {
        return new Reading(trialWork, other, resources, medicaid, medicareSavings, newRules);
    }

    Reading with(Resources other) {
        return new Reading(trialWork, entitlement, other, medicaid, medicareSavings, newRules);
    }

    Reading withMedicaid(boolean open) {
        return new Reading(
                trialWork, entitlement, resources, open ? Fit.YES : Fit.NO, medicareSavings, newRules);
    }

    Reading withMedicareSavings(boolean paid) {
        return new Reading(trialWork, entitlement, resources, medicaid, paid, newRules);
    }

    Reading withNewRules(boolean used) {
        return new Reading(trialWork, entitlement, resources, medicaid, medicareSavings, used);
    }
}
