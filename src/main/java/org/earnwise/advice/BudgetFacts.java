package org.earnwise.advice;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earnwise.ledger.IncomeKind;
import org.earnwise.ledger.Incomes;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.household.BudgetMonth;
import org.earnwise.ledger.household.FamilyIncome;
import org.earnwise.ledger.household.Home;
import org.earnwise.ledger.household.OthersOnSsi;
import org.earnwise.ledger.household.SsiTurn;
import org.earnwise.ledger.household.WorkMonth;
import org.earnwise.ledger.snap.SnapRecipient;
import org.earnwise.ledger.tax.IncomeYear;
import org.earnwise.ledger.tax.PayMonth;
import org.earnwise.ledger.tfa.TfaRecipient;
import org.earnwise.scenario.Child;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.OtherIncome;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.Spouse;

/** What a scenario says about the household's budget: home, family, pay of the year. It adds up, and decides nothing. */
final class BudgetFacts {

    /** SSI of a month hangs on the months before it; so many must be looked at for it to be settled. */
    private static final int SSI_LAG = 3;

    /** How far back cash for families can hang on earlier pay. */
    private static final int FAMILY_AID_LAG = 6;

    private final Scenario scenario;
    private final YearMonth first;
    private final List<WorkMonth> work;
    private final Money spouseWages;
    private final List<Object> facts = new ArrayList<>();

    private BudgetFacts(Scenario scenario, YearMonth first, List<WorkMonth> work) {
        this.scenario = scenario;
        this.first = first;
        this.work = work;
        this.spouseWages =
                scenario.spouse() == null ? Money.ZERO : scenario.spouse().grossMonthly();
    }

    /** The earliest month that the budget of the first month advised can hang on. */
    static YearMonth earliest(Scenario scenario) {
        return firstBudgetMonth(scenario).minusMonths(SSI_LAG);
    }

    /** All facts of the budget over the months looked at. */
    static List<Object> of(
            Scenario scenario, Reading reading, YearMonth first, List<WorkMonth> work) {
        BudgetFacts all = new BudgetFacts(scenario, first, work);
        all.budgetMonths();
        all.home(reading);
        all.family();
        all.recipients();
        all.pay();
        return all.facts;
    }

    /** The first month advised, or an earlier one that a benefit or the rent of that month hangs on. */
    private static YearMonth firstBudgetMonth(Scenario scenario) {
        YearMonth month = scenario.start();
        if (scenario.benefits().tfa()) {
            month = month.minusMonths(FAMILY_AID_LAG);
        }
        Integer review = scenario.housing().reviewMonth();
        if (review != null && kind(scenario).assisted()) {
            YearMonth rent = rentSetIn(scenario, review);
            month = rent.isBefore(month) ? rent : month;
        }
        return month;
    }

    /**
     * The month whose income the rent at the start is taken to be set on. Benefits before the start are taken to be those
     * of the first month, so the year's own amounts serve; only work that began after the last review leads back to it.
     */
    private static YearMonth rentSetIn(Scenario scenario, int review) {
        YearMonth reviewed = scenario.start().withMonth(review);
        if (reviewed.isAfter(scenario.start())) {
            reviewed = reviewed.minusYears(1);
        }
        YearMonth before = scenario.start().minusMonths(1);
        YearMonth january = scenario.start().withMonth(1);
        YearMonth year = january.isBefore(before) ? january : before;
        if (!reviewed.isBefore(year)) {
            return reviewed;
        }
        for (Job job : scenario.work()) {
            if (job.from().isAfter(reviewed) && !job.from().isAfter(year)) {
                return reviewed;
            }
        }
        return year;
    }

    private static Home.Kind kind(Scenario scenario) {
        return Home.Kind.valueOf(scenario.housing().kind().name());
    }

    private void budgetMonths() {
        YearMonth from = firstBudgetMonth(scenario);
        YearMonth settled = first.plusMonths(SSI_LAG);
        from = from.isBefore(settled) ? settled : from;
        from = from.isAfter(scenario.start()) ? scenario.start() : from;
        for (YearMonth month = from; !month.isAfter(scenario.end()); month = month.plusMonths(1)) {
            facts.add(new BudgetMonth(
                    Member.PERSON,
                    month,
                    month.minusMonths(1),
                    month.equals(from),
                    !month.isBefore(scenario.start())));
        }
    }

    private void home(Reading reading) {
        var housing = scenario.housing();
        Boolean told = housing.newRules();
        facts.add(new Home(
                Member.PERSON,
                kind(scenario),
                housing.rent(),
                housing.paysHeatingOrCooling(),
                housing.reviewMonth(),
                told == null ? reading.newRules() : told,
                told != null));
    }

    private void family() {
        Spouse spouse = scenario.spouse();
        Money children = scenario.children().stream().map(Child::unearnedMonthly).reduce(Money.ZERO, Money::plus);
        facts.add(new FamilyIncome(
                Member.PERSON,
                spouseWages,
                spouse == null ? Money.ZERO : spouse.ssdiMonthly(),
                spouse == null ? Money.ZERO : spouse.otherUnearnedMonthly(),
                children));
    }

    private void recipients() {
        if (scenario.benefits().snap()) {
            facts.add(new SnapRecipient(Member.PERSON));
        }
        if (scenario.benefits().tfa()) {
            facts.add(new TfaRecipient(Member.PERSON));
        }
        List<Member> others = new ArrayList<>();
        Spouse spouse = scenario.spouse();
        if (spouse != null && spouse.receivesSsi()) {
            others.add(Member.SPOUSE);
        }
        for (int i = 0; i < scenario.children().size(); i++) {
            if (scenario.children().get(i).receivesSsi()) {
                others.add(Member.child(i + 1));
            }
        }
        facts.add(new OthersOnSsi(Member.PERSON, others.size()));
        for (int i = 0; i < others.size(); i++) {
            facts.add(new SsiTurn(others.get(i), i + 1));
        }
    }

    private void pay() {
        Map<Integer, Year> years = new TreeMap<>();
        for (WorkMonth month : work) {
            int year = month.month().getYear();
            if (year < scenario.start().getYear()) {
                continue;
            }
            years.computeIfAbsent(year, Year::new).add(month);
        }
        years.values().forEach(year -> facts.add(year.told()));
    }

    /** One calendar year's pay, added up month by month. */
    private final class Year {
        private final int year;
        private Money wages = Money.ZERO;
        private Money spouse = Money.ZERO;
        private Money profit = Money.ZERO;
        private int paidMonths;
        private int monthsOfPay;
        private final List<WorkMonth> months = new ArrayList<>();

        Year(int year) {
            this.year = year;
        }

        void add(WorkMonth month) {
            months.add(month);
            paidMonths += paid(month) ? 1 : 0;
            monthsOfPay += month.paid().isPositive() ? 1 : 0;
        }

        private boolean paid(WorkMonth month) {
            return month.paid().plus(spouseWages).isPositive();
        }

        IncomeYear told() {
            for (WorkMonth month : months) {
                if (!month.month().isBefore(scenario.start()) && !month.month().isAfter(scenario.end())) {
                    facts.add(new PayMonth(
                            Member.PERSON,
                            month.month(),
                            year,
                            month.wagesPaid(),
                            wages,
                            spouseWages,
                            spouse,
                            month.netEarned(),
                            profit,
                            paidMonths == 0 || paid(month)));
                }
                wages = wages.plus(month.wagesPaid());
                spouse = spouse.plus(spouseWages);
                profit = profit.plus(month.netEarned());
            }
            return new IncomeYear(
                    Member.PERSON,
                    year,
                    YearMonth.of(year, 12),
                    wages.plus(spouse),
                    wages,
                    profit,
                    paidMonths,
                    otherIncome(),
                    inAllMonths(scenario.spouse() == null ? Money.ZERO : scenario.spouse().ssdiMonthly()),
                    spouse.plus(inAllMonths(scenario.spouse() == null ? Money.ZERO : scenario.spouse().otherUnearnedMonthly())),
                    monthsOfPay);
        }

        private Incomes otherIncome() {
            Incomes sum = Incomes.NONE;
            for (WorkMonth month : months) {
                for (OtherIncome income : scenario.otherIncome()) {
                    if (income.comesIn(month.month())) {
                        sum = sum.with(IncomeKind.valueOf(income.kind().name()), income.monthly());
                    }
                }
            }
            return scenario.spouse() == null
                    ? sum
                    : sum.with(
                            IncomeKind.OTHER,
                            inAllMonths(scenario.spouse().otherUnearnedMonthly()));
        }

        private Money inAllMonths(Money monthly) {
            return monthly.times(months.size());
        }
    }
}
