package org.earnwise.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earnwise.ledger.Money;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.OtherIncome;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.Ssdi;
import org.jspecify.annotations.Nullable;

/**
 * SSDI and SSI of one person who lives alone, is never away, and is paid in the month earned, from 2025 on: one loop over
 * the months, with the figures written out. It follows the digest of the law, not the rules.
 */
final class PlainMonths {

    private static final BigDecimal NOTHING = BigDecimal.ZERO;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** What a month gives. */
    record Result(@Nullable String ssdi, @Nullable BigDecimal ssdiPayment, String ssi, @Nullable BigDecimal ssiPayment) {}

    private final Scenario scenario;
    private final YearMonth first;
    private final Map<YearMonth, String> ssdiStatus = new TreeMap<>();
    private final Map<YearMonth, String> ssiStatus = new TreeMap<>();
    private final Map<YearMonth, BigDecimal> ssiPayment = new TreeMap<>();
    private final Map<YearMonth, BigDecimal> studentUsed = new TreeMap<>();

    PlainMonths(Scenario scenario) {
        this.scenario = scenario;
        this.first = first();
        ssdi();
        if (scenario.benefits().ssi().receives()) {
            ssi();
        }
    }

    Result of(YearMonth month) {
        boolean insured = scenario.benefits().ssdi() != null;
        boolean receives = scenario.benefits().ssi().receives();
        return new Result(
                insured ? ssdiStatus.get(month) : null,
                insured ? ssdiDue(month) : null,
                receives ? ssiStatus.get(month) : "NOT_RECEIVING",
                receives ? ssiPayment.get(month) : null);
    }

    private YearMonth first() {
        YearMonth earliest = scenario.start().withMonth(1);
        if (earliest.isAfter(scenario.start().minusMonths(3))) {
            earliest = scenario.start().minusMonths(3);
        }
        List<YearMonth> others = new ArrayList<>();
        scenario.work().forEach(job -> others.add(job.from()));
        for (OtherIncome income : scenario.otherIncome()) {
            if (income.from() != null) {
                others.add(income.from());
            }
            if (income.to() != null) {
                others.add(income.to());
            }
        }
        for (YearMonth other : others) {
            earliest = other.isBefore(earliest) ? other : earliest;
        }
        return earliest;
    }

    // Figures

    private static BigDecimal byYear(YearMonth month, int y2024, int y2025, int y2026) {
        return BigDecimal.valueOf(month.getYear() <= 2024 ? y2024 : month.getYear() == 2025 ? y2025 : y2026);
    }

    private static BigDecimal rate(YearMonth month) {
        return byYear(month, 943, 967, 994);
    }

    private static BigDecimal trialLevel(YearMonth month) {
        return byYear(month, 1110, 1160, 1210);
    }

    private static BigDecimal substantialLevel(YearMonth month, boolean blind) {
        return blind ? byYear(month, 2590, 2700, 2830) : byYear(month, 1550, 1620, 1690);
    }

    // Work

    private static BigDecimal gross(Job job, YearMonth month) {
        return job.isWorkedIn(month) ? job.monthlyGross().dollars() : NOTHING;
    }

    private BigDecimal wages(YearMonth month) {
        return sum(month, false);
    }

    private BigDecimal profit(YearMonth month) {
        return sum(month, true);
    }

    private BigDecimal sum(YearMonth month, boolean selfEmployed) {
        BigDecimal sum = NOTHING;
        for (Job job : scenario.work()) {
            sum = job.selfEmployed() == selfEmployed ? sum.add(gross(job, month)) : sum;
        }
        return sum;
    }

    private boolean works(YearMonth month) {
        return scenario.work().stream().anyMatch(job -> job.isWorkedIn(month));
    }

    private BigDecimal workExpense(YearMonth month, Money expense) {
        return works(month) ? expense.dollars() : NOTHING;
    }

    // SSDI

    private boolean isService(YearMonth month, Ssdi ssdi) {
        BigDecimal hours = NOTHING;
        for (Job job : scenario.work()) {
            if (job.selfEmployed() && job.isWorkedIn(month) && job.hoursPerMonth() != null) {
                hours = hours.add(job.hoursPerMonth());
            }
        }
        return !month.isBefore(ssdi.entitledFrom())
                && (ssdi.trialWorkMonths().contains(month)
                        || wages(month).add(profit(month)).compareTo(trialLevel(month)) > 0
                        || hours.compareTo(BigDecimal.valueOf(80)) > 0);
    }

    private boolean isSubstantial(YearMonth month, boolean attemptsCount) {
        BigDecimal countable = NOTHING;
        for (Job job : scenario.work()) {
            if (attemptsCount && isFailedAttempt(job)) {
                continue;
            }
            BigDecimal own = gross(job, month).subtract(job.employerSubsidyMonthly().dollars()).max(NOTHING);
            if (job.selfEmployed()) {
                own = own.subtract(own.multiply(new BigDecimal("0.9235")).multiply(new BigDecimal("0.0765")));
            }
            countable = countable.add(own);
        }
        countable = countable
                .subtract(workExpense(month, scenario.expenses().impairmentWorkMonthly()))
                .max(NOTHING);
        return countable.compareTo(substantialLevel(month, scenario.person().blind())) > 0;
    }

    private boolean isFailedAttempt(Job job) {
        YearMonth before = job.from().minusMonths(1);
        return job.to() != null
                && job.from().until(job.to(), ChronoUnit.MONTHS) < 6
                && (job.stoppedBecause() == Job.StoppedBecause.IMPAIRMENT
                        || job.stoppedBecause() == Job.StoppedBecause.SUPPORT_REMOVED)
                && !works(before);
    }

    private void ssdi() {
        Ssdi ssdi = scenario.benefits().ssdi();
        if (ssdi == null) {
            return;
        }
        Set<YearMonth> services = new TreeSet<>();
        YearMonth trialEnd = null;
        int cessation = 0;
        int termination = 0;
        boolean late = false;
        YearMonth earliest = ssdi.trialWorkMonths().stream().min(YearMonth::compareTo).orElse(first);
        YearMonth begin = earliest.isBefore(first) ? earliest : first;
        for (YearMonth m = begin; !m.isAfter(scenario.end()); m = m.plusMonths(1)) {
            if (m.isBefore(ssdi.entitledFrom())) {
                ssdiStatus.put(m, "NOT_ENTITLED");
                continue;
            }
            if (trialEnd == null) {
                ssdiStatus.put(m, "TRIAL_WORK");
                if (isService(m, ssdi)) {
                    services.add(m);
                    YearMonth windowStart = m.minusMonths(59);
                    if (services.stream().filter(s -> !s.isBefore(windowStart)).count() == 9) {
                        trialEnd = m;
                    }
                }
                continue;
            }
            int number = (int) trialEnd.until(m, ChronoUnit.MONTHS);
            // Told trial work months are all the history there is before the first month looked at.
            boolean substantial = !m.isBefore(first) && isSubstantial(m, cessation == 0);
            if (termination > 0) {
                ssdiStatus.put(
                        m, !substantial && number - termination < 60 ? "REINSTATEMENT_POSSIBLE" : "TERMINATED");
            } else if (cessation == 0 && !substantial) {
                ssdiStatus.put(m, number <= 36 ? "EXTENDED_PAID" : "PAID_AFTER_EXTENDED");
            } else if (cessation == 0) {
                cessation = number;
                late = number > 36;
                ssdiStatus.put(m, "CESSATION");
            } else if (number <= cessation + 2) {
                late = late || (substantial && number > 36);
                ssdiStatus.put(m, "GRACE");
            } else if (late || (substantial && number > 36)) {
                termination = number;
                ssdiStatus.put(m, substantial ? "TERMINATED" : "REINSTATEMENT_POSSIBLE");
            } else if (substantial) {
                ssdiStatus.put(m, "EXTENDED_SUSPENDED");
            } else {
                ssdiStatus.put(m, number <= 36 ? "EXTENDED_PAID" : "PAID_AFTER_EXTENDED");
            }
        }
    }

    private BigDecimal ssdiDue(YearMonth month) {
        return Set.of("TRIAL_WORK", "EXTENDED_PAID", "PAID_AFTER_EXTENDED", "CESSATION", "GRACE")
                        .contains(ssdiStatus.get(month))
                ? scenario.benefits().ssdi().monthly().dollars()
                : NOTHING;
    }

    private BigDecimal ssdiReceived(YearMonth month) {
        Ssdi ssdi = scenario.benefits().ssdi();
        if (ssdi == null) {
            return NOTHING;
        }
        if (month.equals(first)) {
            return ssdi.entitledFrom().isBefore(month) ? ssdi.monthly().dollars() : NOTHING;
        }
        return ssdiDue(month.minusMonths(1));
    }

    // SSI

    /** A month's income by kind. */
    private EnumMap<Kind, BigDecimal> income(YearMonth month) {
        EnumMap<Kind, BigDecimal> income = new EnumMap<>(Kind.class);
        put(income, Kind.WAGES, wages(month));
        BigDecimal year = NOTHING;
        for (int m = 1; m <= 12; m++) {
            year = year.add(profit(month.withMonth(m)));
        }
        put(income, Kind.BUSINESS, year.multiply(new BigDecimal("0.9235")).divide(BigDecimal.valueOf(12), 20, RoundingMode.HALF_UP));
        put(income, Kind.SOCIAL_SECURITY, ssdiReceived(month));
        for (OtherIncome other : scenario.otherIncome()) {
            if (other.comesIn(month)) {
                put(income, Kind.valueOf(other.kind().name()), other.monthly().dollars());
            }
        }
        return income;
    }

    private enum Kind {
        WAGES,
        BUSINESS,
        SOCIAL_SECURITY,
        VA_PENSION,
        PENSION,
        UNEMPLOYMENT
    }

    private static void put(EnumMap<Kind, BigDecimal> income, Kind kind, BigDecimal amount) {
        if (amount.signum() > 0) {
            income.merge(kind, amount, BigDecimal::add);
        }
    }

    private BigDecimal studentExclusion(YearMonth month, BigDecimal earned) {
        if (!scenario.person().student()
                || !month.isBefore(scenario.person().born().plusYears(22))) {
            return NOTHING;
        }
        BigDecimal used = month.getMonthValue() == 1
                ? NOTHING
                : studentUsed.getOrDefault(month.minusMonths(1), NOTHING);
        BigDecimal excluded = earned.min(byYear(month, 2290, 2350, 2410))
                .min(byYear(month, 9230, 9460, 9730).subtract(used).max(NOTHING));
        studentUsed.put(month, used.add(excluded));
        return excluded;
    }

    /** Unearned, then earned countable income of a month; of some kinds only, when told which. */
    private BigDecimal[] countable(YearMonth month, @Nullable Set<Kind> kinds) {
        EnumMap<Kind, BigDecimal> income = income(month);
        BigDecimal allEarned = income.getOrDefault(Kind.WAGES, NOTHING).add(income.getOrDefault(Kind.BUSINESS, NOTHING));
        BigDecimal student = studentExclusion(month, allEarned);
        if (kinds != null) {
            income.keySet().retainAll(kinds);
        }
        BigDecimal unearned = NOTHING;
        BigDecimal earned = NOTHING;
        for (Map.Entry<Kind, BigDecimal> entry : income.entrySet()) {
            if (entry.getKey() == Kind.WAGES || entry.getKey() == Kind.BUSINESS) {
                earned = earned.add(entry.getValue());
            } else {
                unearned = unearned.add(entry.getValue());
            }
        }
        BigDecimal sheltered =
                unearned.subtract(income.getOrDefault(Kind.VA_PENSION, NOTHING)).min(BigDecimal.valueOf(20));
        unearned = unearned.subtract(sheltered);
        BigDecimal pass = scenario.expenses().passMonthly().dollars();
        BigDecimal passLeft = pass.subtract(unearned).max(NOTHING);
        unearned = unearned.subtract(pass).max(NOTHING);
        BigDecimal impairment = workExpense(month, scenario.expenses().impairmentWorkMonthly());
        BigDecimal blindness = workExpense(month, scenario.expenses().blindWorkMonthly());
        boolean blind = scenario.person().blind();
        earned = earned.subtract(student).max(NOTHING);
        earned = earned.subtract(BigDecimal.valueOf(85).subtract(sheltered)).max(NOTHING);
        if (!blind) {
            earned = earned.subtract(impairment).max(NOTHING);
        }
        earned = earned.divide(TWO);
        if (blind) {
            earned = earned.subtract(impairment).subtract(blindness).max(NOTHING);
        }
        earned = earned.subtract(passLeft).max(NOTHING);
        return new BigDecimal[] {unearned, earned};
    }

    private BigDecimal grossAhead(YearMonth from, int months) {
        BigDecimal sum = NOTHING;
        for (int i = 0; i < months; i++) {
            sum = sum.add(wages(from.plusMonths(i))).add(profit(from.plusMonths(i)));
        }
        return sum;
    }

    private void ssi() {
        int paidInARow = 3;
        int suspended = 0;
        String last = "PAID";
        YearMonth testedThrough = null;
        for (YearMonth m = first; !m.isAfter(scenario.end()); m = m.plusMonths(1)) {
            BigDecimal[] counted = countable(m, null);
            boolean over = counted[0].add(counted[1]).compareTo(rate(m)) > 0;
            boolean tooMuchSaved =
                    scenario.resources().countable().compareTo(Money.of(2000)) > 0;
            EnumMap<Kind, BigDecimal> income = income(m);
            boolean earns = income.containsKey(Kind.WAGES) || income.containsKey(Kind.BUSINESS);
            String status;
            if (last.equals("TERMINATED") || (last.equals("SUSPENDED") && suspended >= 12)) {
                status = "TERMINATED";
            } else if (!tooMuchSaved && !over) {
                BigDecimal gross = income.getOrDefault(Kind.WAGES, NOTHING)
                        .add(income.getOrDefault(Kind.BUSINESS, NOTHING));
                status = !scenario.person().blind() && gross.compareTo(substantialLevel(m, false)) >= 0
                        ? "SECTION_1619A"
                        : "PAID";
            } else if (!tooMuchSaved && earns && counted[0].compareTo(rate(m)) <= 0) {
                if (last.startsWith("SECTION_1619B") && !m.isAfter(testedThrough)) {
                    status = last;
                } else {
                    int months = last.startsWith("SECTION_1619B") ? 13 - m.getMonthValue() : 12;
                    BigDecimal part = rate(m).multiply(TWO).add(BigDecimal.valueOf(85)).multiply(BigDecimal.valueOf(months));
                    status = grossAhead(m, months).compareTo(part) <= 0 ? "SECTION_1619B" : "SECTION_1619B_UNCERTAIN";
                    testedThrough = m.plusMonths(months - 1L);
                }
            } else {
                status = "SUSPENDED";
            }
            suspended = status.equals("SUSPENDED") && !m.isBefore(scenario.start()) ? suspended + 1 : 0;
            boolean cash = status.equals("PAID") || status.equals("SECTION_1619A");
            boolean wasCash = last.equals("PAID") || last.equals("SECTION_1619A");
            paidInARow = cash ? (wasCash ? paidInARow + 1 : 0) : -1;
            ssiStatus.put(m, status);
            ssiPayment.put(m, cash ? payment(m, paidInARow) : NOTHING);
            last = status;
        }
    }

    private BigDecimal payment(YearMonth month, int paidInARow) {
        BigDecimal[] counted;
        if (paidInARow == 0) {
            counted = countable(month, null);
        } else if (paidInARow <= 2) {
            YearMonth beginning = month.minusMonths(paidInARow);
            counted = countable(beginning, income(beginning.plusMonths(1)).keySet());
        } else if (month.minusMonths(2).isBefore(first)) {
            return rate(month);
        } else {
            counted = countable(month.minusMonths(2), null);
        }
        return rate(month)
                .subtract(counted[0])
                .subtract(counted[1])
                .max(NOTHING)
                .setScale(2, RoundingMode.CEILING);
    }
}
