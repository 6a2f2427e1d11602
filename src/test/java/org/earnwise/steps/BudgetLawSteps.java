package org.earnwise.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earnwise.engine.Derived;
import org.earnwise.engine.RuleBase;
import org.earnwise.figures.FigureBook;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.childcare.CareFamily;
import org.earnwise.ledger.childcare.CareFee;
import org.earnwise.ledger.energy.CeapLimit;
import org.earnwise.ledger.household.BudgetMonth;
import org.earnwise.ledger.household.Home;
import org.earnwise.ledger.household.Household;
import org.earnwise.ledger.housing.AdjustedIncome;
import org.earnwise.ledger.housing.AnnualIncome;
import org.earnwise.ledger.housing.Dependents;
import org.earnwise.ledger.housing.DisabledFamily;
import org.earnwise.ledger.housing.FamilyMedicalCosts;
import org.earnwise.ledger.housing.TenantShare;
import org.earnwise.ledger.saga.SagaBudget;
import org.earnwise.ledger.saga.SagaPayment;
import org.earnwise.ledger.snap.MaximumAllotment;
import org.earnwise.ledger.snap.SnapApplication;
import org.earnwise.ledger.snap.SnapBenefit;
import org.earnwise.ledger.snap.SnapFirstMonth;
import org.earnwise.ledger.snap.SnapLimits;
import org.earnwise.ledger.snap.SnapNetIncome;
import org.earnwise.ledger.snap.UtilityAllowance;
import org.earnwise.ledger.tax.AdjustedGrossIncome;
import org.earnwise.ledger.tax.ConnecticutCredit;
import org.earnwise.ledger.tax.ConnecticutTaxOfYear;
import org.earnwise.ledger.tax.EarnedIncomeCredit;
import org.earnwise.ledger.tax.FederalTaxOfYear;
import org.earnwise.ledger.tax.Filing;
import org.earnwise.ledger.tax.FilingStatus;
import org.earnwise.ledger.tax.PaidLeave;
import org.earnwise.ledger.tax.PayMonth;
import org.earnwise.ledger.tax.TaxableIncome;
import org.earnwise.ledger.tax.TaxableSocialSecurity;
import org.earnwise.ledger.tax.YearBeforeSocialSecurity;
import org.jspecify.annotations.Nullable;

/** Examples of the budget's law that no scenario of the contract reaches: facts go to the rules directly. */
public final class BudgetLawSteps {

    private static final FigureBook FIGURES = FigureBook.load();
    private static final YearMonth FIRST = YearMonth.of(2012, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 12);

    private final World world;
    private final List<Object> facts = new ArrayList<>();
    private final Map<String, BigDecimal> replaced = new LinkedHashMap<>();
    private @Nullable Derived derived;

    BudgetLawSteps(World world) {
        this.world = world;
    }

    private void given(Object fact) {
        facts.add(fact);
        derived = null;
    }

    private <T> List<T> all(Class<T> type) {
        if (derived == null) {
            List<Object> all = new ArrayList<>(FIGURES.inForce(FIRST, LAST, replaced));
            all.addAll(facts);
            derived = RuleBase.benefits().runNotingRules(all);
            world.firedBesides(derived.firedRules());
        }
        return derived.all(type);
    }

    private <T> T the(Class<T> type) {
        assertThat(all(type)).hasSize(1);
        return all(type).get(0);
    }

    @Given("the law's figure {word} were {bigdecimal}")
    public void figure(String id, BigDecimal amount) {
        replaced.put(id, amount);
        derived = null;
    }

    // SNAP

    @Given("net income of {money} for SNAP in {month}, in a household of {int} whose maximum allotment is {money}")
    public void netIncome(BigDecimal net, YearMonth month, int size, BigDecimal most) {
        household(size);
        given(new SnapNetIncome(Member.PERSON, month, Money.of(net)));
        given(new MaximumAllotment(Member.PERSON, month, month, Money.of(most)));
    }

    @Then("SNAP is {money}")
    public void benefit(BigDecimal amount) {
        assertThat(the(SnapBenefit.class).amount()).isEqualTo(Money.of(amount));
    }

    @Given("a household of {int} that asks about SNAP in {month}")
    public void asks(int size, YearMonth month) {
        household(size);
        given(new BudgetMonth(Member.PERSON, month, month.minusMonths(1), true, true));
    }

    @Then("SNAP's limits are {money} of gross income and {money} of net income")
    public void limits(BigDecimal gross, BigDecimal net) {
        assertThat(the(SnapLimits.class).gross()).isEqualTo(Money.of(gross));
        assertThat(the(SnapLimits.class).net()).isEqualTo(Money.of(net));
    }

    @Then("gross income over {money} is reported to SNAP")
    public void reporting(BigDecimal line) {
        assertThat(the(SnapLimits.class).reporting()).isEqualTo(Money.of(line));
    }

    @Given("SNAP asked for on day {int} of {month}, with {money} for a whole month")
    public void application(int day, YearMonth month, BigDecimal full) {
        given(new SnapApplication(Member.PERSON, month, day, Money.of(full)));
    }

    @Then("the first month of SNAP brings {money}")
    public void firstMonth(BigDecimal amount) {
        assertThat(the(SnapFirstMonth.class).amount()).isEqualTo(Money.of(amount));
    }

    @Given("somebody who rents and pays for heat in {month}")
    public void heat(YearMonth month) {
        given(new Home(Member.PERSON, Home.Kind.RENT, Money.of(500), true, null, true, false));
        given(new BudgetMonth(Member.PERSON, month, month.minusMonths(1), true, true));
    }

    @Then("the utility allowance is {money}")
    public void utilities(BigDecimal amount) {
        assertThat(the(UtilityAllowance.class).amount()).isEqualTo(Money.of(amount));
    }

    // Rent

    @ParameterType("an elderly or disabled family|a family")
    public boolean familyKind(String words) {
        return words.startsWith("an elderly");
    }

    @Given("{familyKind} with a voucher, {money} of income a year, {int} dependents and medical costs of {money} a year in {month}")
    public void voucher(boolean disabled, BigDecimal income, int dependents, BigDecimal medical, YearMonth month) {
        given(new Home(Member.PERSON, Home.Kind.HOUSING_CHOICE_VOUCHER, Money.ZERO, true, null, true, true));
        given(new DisabledFamily(Member.PERSON, month, disabled));
        given(new Dependents(Member.PERSON, month, dependents));
        given(new FamilyMedicalCosts(Member.PERSON, month, Money.of(medical)));
        given(new AnnualIncome(Member.PERSON, month, Money.ZERO, Money.of(income), Money.ZERO));
    }

    @Then("adjusted income is {money} a year")
    public void adjusted(BigDecimal annual) {
        assertThat(the(AdjustedIncome.class).annual()).isEqualTo(Money.of(annual));
    }

    @Then("the tenant's share is {money} a month")
    public void share(BigDecimal monthly) {
        assertThat(the(TenantShare.class).amount()).isEqualTo(Money.of(monthly));
    }

    @Given("a family with a voucher, {money} of income and {money} of adjusted income a year in {month}")
    public void adjustedFamily(BigDecimal income, BigDecimal adjusted, YearMonth month) {
        given(new Home(Member.PERSON, Home.Kind.HOUSING_CHOICE_VOUCHER, Money.ZERO, true, null, true, true));
        AnnualIncome all = new AnnualIncome(Member.PERSON, month, Money.ZERO, Money.of(income), Money.ZERO);
        given(new AdjustedIncome(
                Member.PERSON,
                month,
                all,
                Money.of(income).minus(Money.of(adjusted)),
                Money.ZERO,
                BigDecimal.ZERO));
    }

    // Taxes

    @ParameterType("single|jointly|head of household")
    public FilingStatus filing(String words) {
        return switch (words) {
            case "single" -> FilingStatus.SINGLE;
            case "jointly" -> FilingStatus.JOINT;
            default -> FilingStatus.HEAD_OF_HOUSEHOLD;
        };
    }

    @Given("a tax year {int}, filed {filing}, with {int} children")
    public void filing(int year, FilingStatus status, int children) {
        given(new Filing(Member.PERSON, year, YearMonth.of(year, 12), status, children));
    }

    @Given("Social Security of {money} and other income of {money} in the tax year {int}")
    public void year(BigDecimal socialSecurity, BigDecimal other, int year) {
        given(new YearBeforeSocialSecurity(
                Member.PERSON, year, Money.ZERO, Money.of(other), Money.of(socialSecurity)));
    }

    @Then("{money} of Social Security is taxed")
    public void taxed(BigDecimal amount) {
        assertThat(the(TaxableSocialSecurity.class).amount()).isEqualTo(Money.of(amount));
    }

    @Given("taxable income of {money} in the tax year {int}")
    public void taxable(BigDecimal amount, int year) {
        given(new TaxableIncome(Member.PERSON, year, Money.of(amount)));
    }

    @Then("federal income tax is {money} for the year")
    public void federal(BigDecimal amount) {
        assertThat(the(FederalTaxOfYear.class).amount()).isEqualTo(Money.of(amount));
    }

    @Given("adjusted gross income of {money} in the tax year {int}")
    public void adjustedGross(BigDecimal amount, int year) {
        given(new AdjustedGrossIncome(Member.PERSON, year, Money.of(amount), Money.ZERO));
    }

    @Given("adjusted gross income of {money} in the tax year {int}, {money} of it Social Security")
    public void adjustedGross(BigDecimal amount, int year, BigDecimal socialSecurity) {
        given(new AdjustedGrossIncome(Member.PERSON, year, Money.of(amount), Money.of(socialSecurity)));
    }

    @Then("Connecticut income tax is {money} for the year")
    public void connecticut(BigDecimal amount) {
        assertThat(the(ConnecticutTaxOfYear.class).amount()).isEqualTo(Money.of(amount));
    }

    @Given("a federal earned income credit of {money} in the tax year {int}")
    public void credit(BigDecimal amount, int year) {
        given(new EarnedIncomeCredit(Member.PERSON, year, Money.of(amount)));
    }

    @Then("Connecticut's earned income credit is {money}")
    public void connecticutCredit(BigDecimal amount) {
        assertThat(the(ConnecticutCredit.class).amount()).isEqualTo(Money.of(amount));
    }

    @Given("wages of {money} received at once in {month}")
    public void wages(BigDecimal amount, YearMonth month) {
        given(new PayMonth(
                Member.PERSON,
                month,
                month.getYear(),
                Money.of(amount),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                true));
    }

    @Then("Paid Leave takes {money}")
    public void paidLeave(BigDecimal amount) {
        assertThat(the(PaidLeave.class).amount()).isEqualTo(Money.of(amount));
    }

    // Other help

    @Given("general assistance with a payment standard of {money} and applied income of {money}")
    public void saga(BigDecimal standard, BigDecimal applied) {
        given(new SagaBudget(Member.PERSON, YearMonth.of(2026, 1), Money.of(standard), Money.of(applied)));
    }

    @Then("general assistance pays {money}")
    public void sagaPays(BigDecimal amount) {
        assertThat(the(SagaPayment.class).amount()).isEqualTo(Money.of(amount));
    }

    @Given("a household of {int} people")
    public void household(int size) {
        given(new Household(Member.PERSON, false, size - 1));
    }

    @Then("help with heating costs is there up to {money} a year")
    public void heatingLimit(BigDecimal annual) {
        assertThat(all(CeapLimit.class)).isNotEmpty().allSatisfy(limit -> assertThat(limit.annual())
                .isEqualTo(Money.of(annual)));
    }

    @Then("help with heating costs is there up to {money} a year in {month}")
    public void heatingLimit(BigDecimal annual, YearMonth month) {
        assertThat(all(CeapLimit.class))
                .filteredOn(limit -> !month.isBefore(limit.from()) && !month.isAfter(limit.through()))
                .extracting(CeapLimit::annual)
                .containsExactly(Money.of(annual));
    }

    @Given("a family that earns, with {money} a month of income and a State median of {money} a year, in {month}")
    public void careFamily(BigDecimal monthly, BigDecimal median, YearMonth month) {
        given(new CareFamily(Member.PERSON, month, Money.of(monthly), Money.of(median), true));
    }

    @Given("a family without pay, with {money} a month of income and a State median of {money} a year, in {month}")
    public void careFamilyWithoutPay(BigDecimal monthly, BigDecimal median, YearMonth month) {
        given(new CareFamily(Member.PERSON, month, Money.of(monthly), Money.of(median), false));
    }

    @Then("the fee for child care is {money} a month")
    public void fee(BigDecimal amount) {
        assertThat(the(CareFee.class).amount()).isEqualTo(Money.of(amount));
    }
}
