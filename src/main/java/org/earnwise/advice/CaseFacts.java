package org.earnwise.advice;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earnwise.figures.FigureBook;
import org.earnwise.ledger.Fit;
import org.earnwise.ledger.IncomeKind;
import org.earnwise.ledger.Incomes;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.Month;
import org.earnwise.ledger.Untold;
import org.earnwise.ledger.household.EarlierMonth;
import org.earnwise.ledger.household.ExpenseMonth;
import org.earnwise.ledger.household.Household;
import org.earnwise.ledger.household.JobSpan;
import org.earnwise.ledger.household.LivingMonth;
import org.earnwise.ledger.household.OtherIncomeMonth;
import org.earnwise.ledger.household.OtherIncomeSpan;
import org.earnwise.ledger.household.Person;
import org.earnwise.ledger.household.ShelterHelp;
import org.earnwise.ledger.household.SteadyIncome;
import org.earnwise.ledger.household.WorkMonth;
import org.earnwise.ledger.ssdi.EarlyOnset;
import org.earnwise.ledger.ssdi.Entitlement;
import org.earnwise.ledger.ssi.ChildAtHome;
import org.earnwise.ledger.ssi.DeemingHome;
import org.earnwise.ledger.ssi.SsiCounted;
import org.earnwise.ledger.ssi.SsiRecipient;
import org.earnwise.scenario.Child;
import org.earnwise.scenario.Expenses;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.OtherIncome;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.Spouse;
import org.earnwise.scenario.Ssdi;
import org.earnwise.scenario.Stay;
import org.jspecify.annotations.Nullable;

/**
 * Carries what a scenario says to the rules: a fact for each person and each month. It decides nothing; where the
 * scenario is silent, the {@link Reading} says which end to look at.
 */
final class CaseFacts {

    /** The months before the first one advised that SSI's two-month lag and its transitions can reach. */
    private static final int LOOK_BACK = 3;

    /** How many months SSI's accounting lags. */
    private static final int LAG = 2;

    private final Scenario scenario;
    private final Reading reading;
    private final Work work;
    private final YearMonth figuresFrom;
    private final YearMonth first;
    private final YearMonth last;
    private final List<Object> facts = new ArrayList<>();

    private CaseFacts(Scenario scenario, Work work, FigureBook figures, Reading reading) {
        this.scenario = scenario;
        this.reading = reading;
        this.work = work;
        this.figuresFrom = figures.firstMonth();
        this.first = firstMonth(figures);
        // The month after the last is looked at too, as some warnings come a month ahead.
        this.last = scenario.end().plusMonths(1).withMonth(12);
    }

    /** The facts of a scenario with this work, and the figures in force over its months. */
    static List<Object> of(Scenario scenario, Work work, FigureBook figures, Reading reading) {
        CaseFacts all = new CaseFacts(scenario, work, figures, reading);
        all.collect();
        all.facts.addAll(figures.inForce(all.figuresNeededFrom(), all.last, scenario.figures()));
        return all.facts;
    }

    /** From the January of the first tax year, or earlier work, stay or income; not before the first figures. */
    private YearMonth firstMonth(FigureBook figures) {
        YearMonth earliest = scenario.start().withMonth(1);
        earliest = earlier(earliest, scenario.start().minusMonths(LOOK_BACK));
        earliest = earlier(earliest, BudgetFacts.earliest(scenario));
        for (Job job : work.jobs()) {
            earliest = earlier(earliest, job.from());
        }
        for (OtherIncome income : scenario.otherIncome()) {
            earliest = income.from() == null ? earliest : earlier(earliest, income.from());
            earliest = income.to() == null ? earliest : earlier(earliest, income.to());
        }
        for (Stay stay : scenario.person().stays()) {
            earliest = earlier(earliest, stay.from());
        }
        return earliest.isBefore(figures.firstMonth()) ? figures.firstMonth() : earliest;
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    private void collect() {
        months();
        people();
        work();
        income();
        otherIncome();
        ssdi();
        ssi();
        facts.addAll(HealthFacts.of(scenario, reading));
        scenario.absent().forEach(field -> facts.add(new Untold(field)));
    }

    private void months() {
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            boolean advised = !month.isBefore(scenario.start()) && !month.isAfter(scenario.end());
            facts.add(new Month(month, advised, month.equals(first), month.equals(scenario.start())));
            facts.add(living(month));
        }
    }

    private LivingMonth living(YearMonth month) {
        LivingMonth.Living living =
                LivingMonth.Living.valueOf(scenario.person().living().name());
        for (Stay stay : scenario.person().stays()) {
            if (!month.isBefore(stay.from()) && (stay.to() == null || !month.isAfter(stay.to()))) {
                int away = (int) stay.from().until(month, java.time.temporal.ChronoUnit.MONTHS) + 1;
                return new LivingMonth(
                        Member.PERSON, month, living, LivingMonth.Stay.valueOf(stay.kind().name()), away);
            }
        }
        return new LivingMonth(Member.PERSON, month, living, LivingMonth.Stay.NONE, 0);
    }

    private static Fit fit(@Nullable Boolean told) {
        if (told == null) {
            return Fit.UNKNOWN;
        }
        return told ? Fit.YES : Fit.NO;
    }

    private void people() {
        var person = scenario.person();
        facts.add(new Person(Member.PERSON, person.born(), person.blind(), person.student(), person.disabled()));
        facts.add(new EarlyOnset(Member.PERSON, fit(person.disabledBefore22())));
        Spouse spouse = scenario.spouse();
        if (spouse != null) {
            facts.add(new Person(Member.SPOUSE, spouse.born(), false, false, spouse.disabled()));
            facts.add(new SteadyIncome(
                    Member.SPOUSE,
                    Incomes.NONE
                            .with(IncomeKind.SOCIAL_SECURITY, spouse.ssdiMonthly())
                            .with(IncomeKind.WAGES, spouse.grossMonthly())
                            .with(IncomeKind.OTHER, spouse.otherUnearnedMonthly())));
        }
        for (int i = 0; i < scenario.children().size(); i++) {
            var child = scenario.children().get(i);
            Member who = Member.child(i + 1);
            facts.add(new Person(who, child.born(), false, false, child.receivesSsi()));
            facts.add(new SteadyIncome(who, Incomes.NONE.with(IncomeKind.OTHER, child.unearnedMonthly())));
        }
        facts.add(new Household(
                Member.PERSON, spouse != null, scenario.children().size()));
        facts.add(HealthFacts.savings(scenario, reading));
        var housing = scenario.housing();
        if (housing.shelterHelpMonthly().isPositive() || housing.marketRent() != null) {
            facts.add(new ShelterHelp(
                    Member.PERSON,
                    housing.shelterHelpMonthly(),
                    housing.rent(),
                    housing.marketRent() == null ? Money.ZERO : housing.marketRent()));
        }
    }

    private void work() {
        List<Job> jobs = work.jobs();
        for (int i = 0; i < jobs.size(); i++) {
            facts.add(work.span(i));
        }
        List<WorkMonth> months = work.months(first, last);
        facts.addAll(BudgetFacts.of(scenario, reading, first, months));
        facts.addAll(PayFacts.of(scenario, jobs));
        for (WorkMonth worked : months) {
            facts.add(worked);
            facts.add(expenses(worked.month(), worked.worked()));
        }
    }

    private ExpenseMonth expenses(YearMonth month, boolean worked) {
        Expenses paid = work.expenses(month);
        return new ExpenseMonth(
                Member.PERSON,
                month,
                paid.medicalMonthly(),
                worked ? paid.impairmentWorkMonthly() : Money.ZERO,
                worked ? paid.blindWorkMonthly() : Money.ZERO,
                paid.passMonthly(),
                paid.healthPremiumMonthly(),
                paid.dependentCareMonthly(),
                paid.childSupportPaidMonthly());
    }

    private void income() {
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            facts.add(income(month));
        }
    }

    private OtherIncomeMonth income(YearMonth month) {
        Incomes incomes = Incomes.NONE;
        for (OtherIncome income : scenario.otherIncome()) {
            if (income.comesIn(month)) {
                incomes = incomes.with(IncomeKind.valueOf(income.kind().name()), income.monthly());
            }
        }
        return new OtherIncomeMonth(Member.PERSON, month, incomes);
    }

    private void otherIncome() {
        for (int i = 0; i < scenario.otherIncome().size(); i++) {
            OtherIncome told = scenario.otherIncome().get(i);
            facts.add(new OtherIncomeSpan(
                    Member.PERSON, i, IncomeKind.valueOf(told.kind().name()), told.monthly(), told.from(), told.to()));
        }
    }

    private void ssdi() {
        Ssdi told = scenario.benefits().ssdi();
        if (told == null) {
            return;
        }
        YearMonth start = scenario.start();
        YearMonth from = told.beginsBy(
                reading.entitlement() == Reading.Entitlement.FROM_START ? start : start.minusMonths(24));
        if (told.substantialWorkStopped() != null) {
            from = earlier(from, told.substantialWorkStopped());
        }
        List<YearMonth> trial = told.trialWorkMonths();
        boolean takenAsOver = trial == null && reading.trialWork() == Reading.TrialWork.ALL_USED;
        facts.add(new Entitlement(
                Member.PERSON,
                Entitlement.Kind.valueOf(told.kind().name()),
                told.monthly(),
                told.familyMonthly(),
                from,
                trial == null ? Set.of() : Set.copyOf(trial),
                trial != null,
                takenAsOver ? start.minusMonths(1) : null,
                told.substantialWorkStopped()));
    }

    private void ssi() {
        boolean person = scenario.benefits().ssi().receives();
        Spouse spouse = scenario.spouse();
        boolean husbandOrWife = spouse != null && spouse.receivesSsi();
        boolean child = scenario.children().stream().anyMatch(Child::receivesSsi);
        if (person && husbandOrWife) {
            facts.add(new SsiRecipient(Member.PERSON, Member.PERSON, SsiRecipient.Basis.COUPLE));
            facts.add(new SsiRecipient(Member.SPOUSE, Member.PERSON, SsiRecipient.Basis.COUPLE));
        } else if (person) {
            facts.add(new SsiRecipient(
                    Member.PERSON,
                    Member.PERSON,
                    spouse == null ? SsiRecipient.Basis.OWN : SsiRecipient.Basis.WITH_SPOUSE));
        } else if (husbandOrWife) {
            facts.add(new SsiRecipient(Member.SPOUSE, Member.SPOUSE, SsiRecipient.Basis.WITH_SPOUSE));
        }
        if (person || husbandOrWife || child) {
            facts.add(new SsiCounted(Member.PERSON, husbandOrWife || child));
        }
        if (spouse != null && (person || husbandOrWife || child)) {
            facts.add(new SsiCounted(Member.SPOUSE, person || child));
        }
        if ((person || husbandOrWife || child) && first.equals(figuresFrom)) {
            monthsBeforeTheFigures();
        }
        if (child || (spouse != null && (person || husbandOrWife))) {
            facts.add(new DeemingHome(Member.PERSON));
            children();
        }
    }

    /** Figures fixed by law are needed for the months before the first yearly figures too, where those are looked at. */
    private YearMonth figuresNeededFrom() {
        return first.equals(figuresFrom) ? first.minusMonths(LAG) : first;
    }

    /** What SSI's lag looks back to when the first month looked at is the first with figures. */
    private void monthsBeforeTheFigures() {
        for (WorkMonth worked : work.months(first.minusMonths(LAG), first.minusMonths(1))) {
            facts.add(new EarlierMonth(worked.month(), first));
            facts.add(worked);
            facts.add(expenses(worked.month(), worked.worked()));
            facts.add(income(worked.month()));
        }
    }

    private void children() {
        for (int i = 0; i < scenario.children().size(); i++) {
            Child child = scenario.children().get(i);
            Member who = Member.child(i + 1);
            facts.add(new ChildAtHome(who, child.born(), child.unearnedMonthly(), child.receivesSsi()));
            if (child.receivesSsi()) {
                facts.add(new SsiRecipient(who, who, SsiRecipient.Basis.WITH_PARENTS));
                facts.add(new SsiCounted(who, false));
            }
        }
    }
}
