package org.earnwise.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.earnwise.engine.Derived;
import org.earnwise.engine.RuleBase;
import org.earnwise.figures.Figure;
import org.earnwise.figures.FigureBook;
import org.earnwise.ledger.Member;
import org.earnwise.ledger.Money;
import org.earnwise.ledger.appeals.BenefitsGoOn;
import org.earnwise.ledger.appeals.DssNotice;
import org.earnwise.ledger.appeals.HearingRequest;
import org.earnwise.ledger.household.Household;
import org.earnwise.ledger.household.PovertyGuideline;
import org.earnwise.ledger.medicaid.MarketplacePlan;
import org.earnwise.ledger.medicaid.MedicaidDoor;
import org.earnwise.ledger.medicaid.MedicaidStanding;
import org.earnwise.ledger.medicaid.SpendDownBills;
import org.earnwise.ledger.medicaid.SpendDownCover;
import org.earnwise.ledger.medicaid.StatePays;
import org.earnwise.ledger.medicare.SavingsLimits;
import org.jspecify.annotations.Nullable;

/** Provisions that no scenario of the contract reaches: facts go to the rules directly, with the figures of the law. */
public final class LawSteps {

    private static final FigureBook FIGURES = FigureBook.load();
    private static final YearMonth FIRST = YearMonth.of(2012, 1);

    private final World world;
    private final List<Object> facts = new ArrayList<>();
    private @Nullable Derived derived;

    LawSteps(World world) {
        this.world = world;
    }

    private void given(Object fact) {
        facts.add(fact);
        derived = null;
    }

    private <T> T the(Class<T> type) {
        if (derived == null) {
            List<Object> all = new ArrayList<>(FIGURES.inForce(FIRST, YearMonth.of(2026, 12), java.util.Map.of()));
            all.addAll(facts);
            derived = RuleBase.benefits().runNotingRules(all);
            world.firedBesides(derived.firedRules());
        }
        assertThat(derived.all(type)).hasSize(1);
        return derived.all(type).get(0);
    }

    @Given("^a DSS notice about (Medicaid|SNAP|other help), dated (\\d{1,2} \\w+ \\d{4})$")
    public void notice(String program, String dated) {
        notice(program, date(dated), null);
    }

    @Given("^a DSS notice about (Medicaid|SNAP|other help), dated (\\d{1,2} \\w+ \\d{4}), that takes effect on (\\d{1,2} \\w+ \\d{4})$")
    public void notice(String program, String dated, String acts) {
        notice(program, date(dated), date(acts));
    }

    private void notice(String program, LocalDate dated, @Nullable LocalDate acts) {
        DssNotice.Program about =
                switch (program) {
                    case "Medicaid" -> DssNotice.Program.MEDICAID;
                    case "SNAP" -> DssNotice.Program.SNAP;
                    default -> DssNotice.Program.OTHER;
                };
        given(new DssNotice(about, dated, acts));
    }

    private static LocalDate date(String written) {
        return LocalDate.parse(
                written, java.time.format.DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.ENGLISH));
    }

    @Then("a hearing may be asked for until {date}, in writing")
    public void hearing(LocalDate by) {
        assertThat(the(HearingRequest.class).by()).isEqualTo(by);
        assertThat(the(HearingRequest.class).byPhone()).isFalse();
    }

    @Then("a hearing may be asked for until {date}, by phone too")
    public void hearingByPhone(LocalDate by) {
        assertThat(the(HearingRequest.class).by()).isEqualTo(by);
        assertThat(the(HearingRequest.class).byPhone()).isTrue();
    }

    @Then("help goes on when it is asked for by {date}")
    public void goesOn(LocalDate by) {
        assertThat(the(BenefitsGoOn.class).by()).isEqualTo(by);
    }

    @Given("a spend-down block from {month} whose amount bills reach on {date}")
    public void bills(YearMonth begins, LocalDate reached) {
        given(new SpendDownBills(begins, reached));
    }

    @Then("HUSKY C covers from {date} to {date}, and the next block begins on {date}")
    public void covers(LocalDate from, LocalDate to, LocalDate next) {
        assertThat(the(SpendDownCover.class)).isEqualTo(new SpendDownCover(from, to, next));
    }

    @Given("somebody with Covered Connecticut in {month}")
    public void covered(YearMonth month) {
        given(new MedicaidStanding(Member.PERSON, month, MedicaidDoor.COVERED_CONNECTICUT));
    }

    @Given("a benchmark premium of {money} and a tax credit of {money} a year")
    public void plan(BigDecimal benchmark, BigDecimal credit) {
        given(new MarketplacePlan(Member.PERSON, Money.of(benchmark), Money.of(credit)));
    }

    @Then("the State pays {money} of the year's premium")
    public void statePays(BigDecimal annual) {
        assertThat(the(StatePays.class).annual()).isEqualTo(Money.of(annual));
    }

    @Given("a household of {int} adult(s) and a poverty guideline of {money} and {money} for each more, from {month} to {month}")
    public void guideline(int adults, BigDecimal first, BigDecimal more, YearMonth from, YearMonth to) {
        given(new Household(Member.PERSON, adults > 1, 0));
        given(new PovertyGuideline(from, to, Money.of(first), Money.of(more)));
    }

    @Then("the limits of the Medicare Savings Programs are {money}, {money} and {money}")
    public void limits(BigDecimal qmb, BigDecimal slmb, BigDecimal almb) {
        YearMonth from = ((PovertyGuideline) facts.get(1)).from();
        the(Household.class);
        List<SavingsLimits> limits = derived.all(SavingsLimits.class).stream()
                .filter(found -> found.from().equals(from))
                .toList();
        assertThat(limits).hasSize(1);
        assertThat(limits.get(0).qmb()).isEqualTo(Money.of(qmb));
        assertThat(limits.get(0).slmb()).isEqualTo(Money.of(slmb));
        assertThat(limits.get(0).almb()).isEqualTo(Money.of(almb));
    }

    @Then("one and a half times the guideline is {money} a year")
    public void extraHelp(BigDecimal annual) {
        Figure share = FIGURES.inForce(FIRST, YearMonth.of(2026, 12), java.util.Map.of()).stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .filter(figure -> figure.id().equals("extra-help.income-multiple"))
                .findFirst()
                .orElseThrow();
        Household household = (Household) facts.get(0);
        PovertyGuideline guideline = (PovertyGuideline) facts.get(1);
        assertThat(guideline.annual(household.adults()).times(share.share())).isEqualTo(Money.of(annual));
    }

    @Then("{bigdecimal} times a month's guideline, up to the dollar, and {money} more is {money}")
    public void federalFloor(BigDecimal share, BigDecimal more, BigDecimal limit) {
        Household household = (Household) facts.get(0);
        PovertyGuideline guideline = (PovertyGuideline) facts.get(1);
        assertThat(guideline.printed(household.adults(), share).plus(Money.of(more))).isEqualTo(Money.of(limit));
    }

    /** An amount that law indexes: a base of some year, raised as average wages were two years before. */
    @Then("{word} in {month} is {money}: {money} times {money} over {money}, to the nearest ten dollars")
    public void indexed(
            String figure, YearMonth month, BigDecimal amount, BigDecimal base, BigDecimal wages, BigDecimal baseWages) {
        BigDecimal tens = base.multiply(wages).divide(baseWages.multiply(BigDecimal.TEN), 0, RoundingMode.HALF_UP);
        assertThat(tens.multiply(BigDecimal.TEN)).isEqualByComparingTo(amount);
        assertThat(FIGURES.published(figure, month).orElseThrow().amount()).isEqualByComparingTo(amount);
    }

    @Then("something followed from {string}")
    public void somethingFollowed(String sentence) {
        assertThat(world.firedBesides()).anyMatch(rule -> rule.endsWith("/" + sentence));
    }
}
