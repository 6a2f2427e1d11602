package org.earnwise.scenario;

import java.time.YearMonth;
import java.util.List;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * A Social Security benefit for disability.
 *
 * @param monthly the benefit before the Part B premium and before any offset, as in the scenario's first month
 * @param entitledFrom first month of entitlement; null when not known
 * @param trialWorkMonths trial work months used before the scenario's start, in order; null when not known, empty when none
 * @param substantialWorkStopped the cessation month, if Social Security has set one; else null
 * @param familyMonthly what family members get on this record
 */
public record Ssdi(
        Kind kind,
        Money monthly,
        @Nullable YearMonth entitledFrom,
        @Nullable List<YearMonth> trialWorkMonths,
        @Nullable YearMonth substantialWorkStopped,
        Money familyMonthly) {

    public Ssdi {
        trialWorkMonths =
                trialWorkMonths == null ? null : trialWorkMonths.stream().sorted().toList();
    }

    /**
     * The first month of entitlement as far as it is told: no later than this month, than a trial work month used, and
     * than a cessation.
     */
    public YearMonth beginsBy(YearMonth latest) {
        if (entitledFrom != null) {
            return entitledFrom;
        }
        YearMonth begins = latest;
        if (trialWorkMonths != null && !trialWorkMonths.isEmpty() && trialWorkMonths.get(0).isBefore(begins)) {
            begins = trialWorkMonths.get(0);
        }
        return substantialWorkStopped != null && substantialWorkStopped.isBefore(begins)
                ? substantialWorkStopped
                : begins;
    }

    /** On whose record, and why. */
    public enum Kind {
        WORKER,
        DISABLED_ADULT_CHILD,
        DISABLED_WIDOW
    }
}
