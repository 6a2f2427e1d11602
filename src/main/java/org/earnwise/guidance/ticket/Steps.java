package org.earnwise.guidance.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did in a progress period. The methods say what a period asks for; each names one way to meet it.
 *
 * @param monthsMet how many months of work met the period's test, where that was told outright
 * @param months the months of pay, where those were told
 * @param monthsNotTold how many months of the period are not among them
 * @param program {@code college2}, {@code college4} or {@code technical}
 * @param fullYearCredits credits of a full-time year in that program
 */
public record Steps(
        @Nullable Integer monthsMet,
        @Nullable List<PayMonth> months,
        int monthsNotTold,
        @Nullable String program,
        @Nullable BigDecimal fullYearCredits,
        @Nullable BigDecimal creditsEarned,
        boolean diploma,
        boolean courseCompleted,
        boolean degreeCompleted) {

    /** Asks for months with pay at the trial work level or more. */
    public Effort atTrialLevel(int needed) {
        return work(needed, PayMonth::atTrialLevel, month -> false);
    }

    /** Asks for months with pay over the substantial amount. */
    public Effort overSubstantialWork(int needed) {
        return work(needed, PayMonth::overSubstantial, month -> false);
    }

    /** Asks for months in which pay leaves no cash benefit. */
    public Effort withoutCash(int needed) {
        return work(needed, PayMonth::zeroCash, PayMonth::cashUntold);
    }

    private Effort work(int needed, Predicate<PayMonth> counts, Predicate<PayMonth> mayCount) {
        if (monthsMet != null || months == null) {
            return Effort.ofWork(this, monthsMet, 0, needed);
        }
        int met = (int) months.stream().filter(counts).count();
        int open = (int) months.stream().filter(mayCount).count() + monthsNotTold;
        return Effort.ofWork(this, met, open, needed);
    }

    /** The credits that a share of a full year comes to, without fractions; null where no program was told. */
    @Nullable BigDecimal creditGoal(BigDecimal share) {
        if (program == null || fullYearCredits == null) {
            return null;
        }
        return fullYearCredits.multiply(share).setScale(0, RoundingMode.DOWN);
    }

    /** The same with its fractions, as later periods ask for it. */
    @Nullable BigDecimal wholeCreditGoal(BigDecimal share) {
        return program == null || fullYearCredits == null ? null : fullYearCredits.multiply(share);
    }

    boolean inFourYearProgram() {
        return "college4".equals(program);
    }

    /** Whether what was finished may be a two-year degree, a certificate or a technical program. */
    boolean mayBeInShorterProgram() {
        return !inFourYearProgram();
    }

    /** Whether what was finished may be a four-year degree. */
    boolean mayBeInFourYearProgram() {
        return program == null || inFourYearProgram();
    }
}
