package org.earnwise.web.wizard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earnwise.web.Answers;

/**
 * Answers as a Scenario of the public contract. What was not asked, or is not known, is left out: the advisor's own defaults
 * then hold, and it says which.
 */
final class ScenarioWriter {

    private static final String SCHEMA = "earnwise/1";
    static final int MONTHS = 36;
    private static final int MONTHS_OF_PRESENT_WORK = 3;
    private static final int ALL_TRIAL_MONTHS = 9;

    // The example shown to someone who has no work in mind yet; the page and the answer say that it is one.
    static final BigDecimal EXAMPLE_HOURS = BigDecimal.valueOf(20);
    static final BigDecimal EXAMPLE_WAGE = BigDecimal.valueOf(18);

    // Compensation for a disability from service is not based on need: it counts as other income does.
    private static final Map<String, String> KINDS_OF_SSDI =
            Map.of("OWN", "WORKER", "PARENT", "DISABLED_ADULT_CHILD", "SPOUSE", "DISABLED_WIDOW");
    private static final Map<String, String> SAME_AS = Map.of("VA_COMPENSATION", "OTHER");

    private final Answers answers;
    private final YearMonth start;
    private final List<Pay> others;

    ScenarioWriter(Answers answers, YearMonth start) {
        this(answers, start, List.of());
    }

    /**
     * @param others other hours and pay to compare with, in place of those thought about
     */
    ScenarioWriter(Answers answers, YearMonth start, List<Pay> others) {
        this.answers = WizardPath.onlyTold(answers);
        this.start = start;
        this.others = List.copyOf(others);
    }

    /** The scenario, with its keys in the contract's order. */
    Map<String, Object> scenario() {
        var scenario = new LinkedHashMap<String, Object>();
        scenario.put("schema", SCHEMA);
        scenario.put("start", start.toString());
        scenario.put("months", MONTHS);
        scenario.put("person", person());
        if (Questions.hasSpouse(answers)) {
            scenario.put("spouse", spouse());
        }
        if (Questions.childrenAtHome(answers) > 0 && answers.answered("children")) {
            scenario.put("children", children());
        }
        putIfAny(scenario, "resources", resources());
        putIfAny(scenario, "benefits", benefits());
        if (answers.answered("other-income") && !answers.is("other-income", "kinds", "NOT_SURE")) {
            scenario.put("otherIncome", otherIncome());
        }
        putIfAny(scenario, "housing", housing());
        Map<String, Object> expenses = expenses();
        putIfAny(scenario, "expenses", expenses);
        scenario.put("work", work());
        var plans = new ArrayList<Map<String, Object>>();
        if (Questions.worksNow(answers)) {
            plans.add(asToday(expenses));
        }
        for (int other = 0; other < others.size(); other++) {
            plans.add(plan(Scenarios.other(other), others.get(other), expenses));
        }
        if (!plans.isEmpty()) {
            scenario.put("plans", plans);
        }
        return scenario;
    }

    /** The month the work thought about begins. */
    YearMonth planStart() {
        if (answers.is("work-plan", "when", "THIS_MONTH")) {
            return start;
        }
        return month("work-plan", "start").orElse(start.plusMonths(1));
    }

    private Map<String, Object> person() {
        var person = new LinkedHashMap<String, Object>();
        month("born", "month").ifPresent(born -> person.put("born", born.toString()));
        yesOrNo("vision", "blind").ifPresent(blind -> person.put("blind", blind));
        yesOrNo("school", "student").ifPresent(student -> person.put("student", student));
        yesOrNo("disability", "found").ifPresent(found -> person.put("disabled", found));
        yesOrNo("before-22", "began").ifPresent(began -> person.put("disabledBefore22", began));
        answers.get("town", "town").map(String::strip).filter(town -> !town.isEmpty()).ifPresent(town -> person.put("town", town));
        living().ifPresent(living -> person.put("living", living));
        amount("living", "rate").ifPresent(rate -> person.put("facilityRate", rate));
        if (Questions.isAway(answers)) {
            month("stay-months", "from").ifPresent(from -> person.put("stays", List.of(stay(from))));
        }
        return person;
    }

    private Map<String, Object> stay(YearMonth from) {
        var stay = new LinkedHashMap<String, Object>();
        answers.get("stay", "kind").ifPresent(kind -> stay.put("kind", kind));
        stay.put("from", from.toString());
        month("stay-months", "to").ifPresent(to -> stay.put("to", to.toString()));
        return stay;
    }

    private Optional<String> living() {
        return answers.get("living", "with").flatMap(with -> switch (with) {
            case "ALONE", "FAMILY", "PARENTS" -> Optional.of("OWN_HOME");
            case "SHARED" -> Optional.of("WITH_UNRELATED");
            case "ANOTHER" -> Optional.of("HOUSEHOLD_OF_ANOTHER");
            case "BOARDING" -> Optional.of("BOARDING_HOME");
            case "SHELTER" -> Optional.of("SHELTER");
            case "FACILITY" -> Optional.of("MEDICAL_FACILITY");
            default -> Optional.empty();
        });
    }

    private Map<String, Object> spouse() {
        var spouse = new LinkedHashMap<String, Object>();
        month("spouse", "born").ifPresent(born -> spouse.put("born", born.toString()));
        yesOrNo("spouse", "disabled").ifPresent(disabled -> spouse.put("disabled", disabled));
        yesOrNo("spouse", "ssi").ifPresent(ssi -> spouse.put("receivesSsi", ssi));
        amount("spouse", "ssdi").ifPresent(monthly -> spouse.put("ssdiMonthly", monthly));
        amount("spouse", "wages").ifPresent(gross -> spouse.put("grossMonthly", gross));
        amount("spouse", "other").ifPresent(other -> spouse.put("otherUnearnedMonthly", other));
        return spouse;
    }

    private List<Map<String, Object>> children() {
        return IntStream.rangeClosed(1, Questions.childrenAtHome(answers))
                .filter(child -> month("children", "born" + child).isPresent())
                .mapToObj(this::child)
                .toList();
    }

    private Map<String, Object> child(int number) {
        var child = new LinkedHashMap<String, Object>();
        month("children", "born" + number).ifPresent(born -> child.put("born", born.toString()));
        amount("children", "income" + number).ifPresent(income -> child.put("unearnedMonthly", income));
        yesOrNo("children", "ssi" + number).ifPresent(ssi -> child.put("receivesSsi", ssi));
        return child;
    }

    private Map<String, Object> resources() {
        var resources = new LinkedHashMap<String, Object>();
        amount("savings", "countable").ifPresent(countable -> resources.put("countable", countable));
        amount("savings", "able").ifPresent(able -> resources.put("able", able));
        return resources;
    }

    private Map<String, Object> benefits() {
        var benefits = new LinkedHashMap<String, Object>();
        if (answers.is("benefits", "kind", "SSDI", "BOTH")) {
            putIfAny(benefits, "ssdi", ssdi());
        }
        var ssi = new LinkedHashMap<String, Object>();
        ssi.put("receives", answers.is("benefits", "kind", "SSI", "BOTH"));
        answers.get("former-ssi", "ended").filter(ended -> !ended.equals("NOT_SURE")).ifPresent(ended -> ssi.put("endedBy", ended));
        benefits.put("ssi", ssi);
        if (answers.answered("help") && !answers.is("help", "programs", "NOT_SURE")) {
            List<String> programs = answers.chosen("help", "programs");
            benefits.put("stateSupplement", Map.of("receives", programs.contains("STATE_SUPPLEMENT")));
            benefits.put("snap", Map.of("receives", programs.contains("SNAP")));
            benefits.put("tfa", Map.of("receives", programs.contains("TFA")));
        }
        yesOrNo("health", "medicaid").ifPresent(receives -> benefits.put("medicaid", Map.of("receives", receives)));
        if (hasMedicare() && month("ssdi", "since").isEmpty()) {
            benefits.put("medicare", Map.of("partAFrom", start.toString()));
        }
        premiumPaidByState().ifPresent(paid -> benefits.put("medicareSavings", paid));
        return benefits;
    }

    private Map<String, Object> ssdi() {
        var ssdi = new LinkedHashMap<String, Object>();
        kindOfSsdi().ifPresent(kind -> ssdi.put("kind", kind));
        amount("ssdi", "monthly").ifPresent(monthly -> ssdi.put("monthly", monthly));
        month("ssdi", "since").ifPresent(since -> ssdi.put("entitledFrom", since.toString()));
        trialWorkMonths()
                .ifPresent(months -> ssdi.put("trialWorkMonths", months.stream().map(YearMonth::toString).toList()));
        if (answers.is("stopped", "told", "YES")) {
            month("stopped", "month").ifPresent(stopped -> ssdi.put("substantialWorkStopped", stopped.toString()));
        }
        amount("children", "family-benefit").ifPresent(family -> ssdi.put("familyMonthly", family));
        return ssdi;
    }

    private Optional<String> kindOfSsdi() {
        return answers.get("ssdi-record", "whose").flatMap(whose -> Optional.ofNullable(KINDS_OF_SSDI.get(whose)));
    }

    /** A number of months without their dates is taken as the latest ones there can be; the page says so. */
    private Optional<List<YearMonth>> trialWorkMonths() {
        return answers.get("trial-months", "used").flatMap(used -> switch (used) {
            case "NONE" -> Optional.of(List.of());
            case "SOME" -> answers.get("trial-months", "count")
                    .flatMap(Reading::whole)
                    .map(count -> monthsUpTo(start.minusMonths(1), count));
            case "LIST" -> answers.get("trial-months", "months").flatMap(Reading::months);
            case "ALL" -> Optional.of(monthsUpTo(
                    month("trial-months", "last").orElse(start).isBefore(start)
                            ? month("trial-months", "last").orElseThrow()
                            : start.minusMonths(1),
                    ALL_TRIAL_MONTHS));
            default -> Optional.empty();
        });
    }

    private static List<YearMonth> monthsUpTo(YearMonth last, int count) {
        return IntStream.range(0, count)
                .mapToObj(back -> last.minusMonths(count - 1L - back))
                .toList();
    }

    private boolean hasMedicare() {
        return answers.is("health", "medicare", "STATE_PAYS", "I_PAY", "YES");
    }

    private Optional<Boolean> premiumPaidByState() {
        if (answers.is("health", "medicare", "STATE_PAYS")) {
            return Optional.of(true);
        }
        return answers.is("health", "medicare", "I_PAY") ? Optional.of(false) : Optional.empty();
    }

    private List<Map<String, Object>> otherIncome() {
        var incomes = new ArrayList<Map<String, Object>>();
        for (String kind : answers.chosen("other-income", "kinds")) {
            amount("other-income", kind + "-amount").ifPresent(monthly -> {
                var income = new LinkedHashMap<String, Object>();
                income.put("kind", SAME_AS.getOrDefault(kind, kind));
                income.put("monthly", monthly);
                incomes.add(income);
            });
        }
        return incomes;
    }

    private Map<String, Object> housing() {
        var housing = new LinkedHashMap<String, Object>();
        answers.get("housing", "kind").filter(kind -> !kind.equals("NOT_SURE")).ifPresent(kind -> {
            housing.put("kind", kind);
            rentField(kind).flatMap(field -> amount("housing", field)).ifPresent(rent -> housing.put("rent", rent));
            yesOrNo("heating", "pays").ifPresent(pays -> housing.put("paysHeatingOrCooling", pays));
            answers.get("rent-review", "month")
                    .flatMap(Reading::whole)
                    .ifPresent(month -> housing.put("reviewMonth", month));
            yesOrNo("rent-rules", "changed").ifPresent(changed -> housing.put("newRules", changed));
            amount("rent-help", "paid").ifPresent(paid -> housing.put("shelterHelpMonthly", paid));
            amount("rent-help", "market").ifPresent(market -> housing.put("marketRent", market));
        });
        return housing;
    }

    static Optional<String> rentField(String kind) {
        return Optional.ofNullable(Map.of(
                        "RENT", "rent",
                        "OWN", "home",
                        "HOUSING_CHOICE_VOUCHER", "voucher",
                        "PUBLIC_HOUSING", "public",
                        "STATE_RAP", "rap")
                .get(kind));
    }

    private Map<String, Object> expenses() {
        var expenses = new LinkedHashMap<String, Object>();
        if (answers.is("work-costs", "any", "NO")) {
            expenses.put("impairmentWorkMonthly", BigDecimal.ZERO);
        }
        amount("work-costs", "monthly").ifPresent(monthly -> expenses.put("impairmentWorkMonthly", monthly));
        Map<String, String> names = new LinkedHashMap<>();
        names.put("MEDICAL", "medicalMonthly");
        names.put("HEALTH_PREMIUM", "healthPremiumMonthly");
        names.put("DEPENDENT_CARE", "dependentCareMonthly");
        names.put("CHILD_SUPPORT_PAID", "childSupportPaidMonthly");
        names.put("PASS", "passMonthly");
        names.forEach((code, name) ->
                amount("costs", code + "-amount").ifPresent(monthly -> expenses.put(name, monthly)));
        return expenses;
    }

    private List<Map<String, Object>> work() {
        var jobs = new ArrayList<Map<String, Object>>();
        if (Questions.worksNow(answers) && presentWorkSince().isBefore(planStart())) {
            Map<String, Object> present = job("work-now", presentWorkSince());
            present.put("to", planStart().minusMonths(1).toString());
            jobs.add(present);
        }
        Map<String, Object> planned = job("work-plan", planStart());
        addPaydays(planned);
        addHelp(planned);
        jobs.add(planned);
        laterStart().ifPresent(change -> {
            planned.put("to", change.minusMonths(1).toString());
            Map<String, Object> later = job("work-later", change);
            addHelp(later);
            jobs.add(later);
        });
        return jobs;
    }

    /** The month from which the work thought about pays otherwise; empty when it goes on as it began. */
    Optional<YearMonth> laterStart() {
        return answers.get("work-later", "kind")
                .flatMap(kind -> answers.get("work-later", Questions.after(kind)))
                .flatMap(Reading::whole)
                .map(months -> planStart().plusMonths(months));
    }

    /** The present work going on as it is, to compare with. */
    private Map<String, Object> asToday(Map<String, Object> expenses) {
        var plan = new LinkedHashMap<String, Object>();
        plan.put("name", Scenarios.AS_TODAY);
        plan.put("work", List.of(job("work-now", start)));
        putIfAny(plan, "expenses", expenses);
        return plan;
    }

    /** Other hours and pay from the month that the work thought about begins; a plan's work replaces all from the start on. */
    private Map<String, Object> plan(String name, Pay pay, Map<String, Object> expenses) {
        var jobs = new ArrayList<Map<String, Object>>();
        if (Questions.worksNow(answers) && start.isBefore(planStart())) {
            Map<String, Object> present = job("work-now", start);
            present.put("to", planStart().minusMonths(1).toString());
            jobs.add(present);
        }
        var planned = new LinkedHashMap<String, Object>();
        planned.put("from", planStart().toString());
        planned.put("hoursPerWeek", pay.hours());
        planned.put("hourlyWage", pay.wage());
        addPaydays(planned);
        addHelp(planned);
        jobs.add(planned);
        var plan = new LinkedHashMap<String, Object>();
        plan.put("name", name);
        plan.put("work", jobs);
        putIfAny(plan, "expenses", expenses);
        return plan;
    }

    private YearMonth presentWorkSince() {
        return month("work-since", "month").orElse(start.minusMonths(MONTHS_OF_PRESENT_WORK));
    }

    private Map<String, Object> job(String question, YearMonth from) {
        var job = new LinkedHashMap<String, Object>();
        job.put("from", from.toString());
        switch (answers.get(question, "kind").orElse("NOT_SURE")) {
            case "HOURLY" -> {
                answers.get(question, "hours").flatMap(Reading::hours).ifPresent(hours -> job.put("hoursPerWeek", hours));
                amount(question, "wage").ifPresent(wage -> job.put("hourlyWage", wage));
            }
            case "MONTHLY" -> amount(question, "gross").ifPresent(gross -> job.put("gross", gross));
            case "SELF" -> {
                amount(question, "profit").ifPresent(profit -> job.put("gross", profit));
                job.put("selfEmployed", true);
                answers.get(question, "month-hours")
                        .flatMap(Reading::hours)
                        .ifPresent(hours -> job.put("hoursPerMonth", hours));
            }
            default -> {
                job.put("hoursPerWeek", EXAMPLE_HOURS);
                job.put("hourlyWage", EXAMPLE_WAGE);
            }
        }
        return job;
    }

    private void addPaydays(Map<String, Object> job) {
        boolean known = answers.is("paydays", "every", "WEEK", "TWO_WEEKS", "HALF_MONTH", "MONTH");
        var first = Reading.date(
                answers.get("paydays", "first-month").orElse(""),
                answers.get("paydays", "first-day").orElse(""),
                answers.get("paydays", "first-year").orElse(""));
        if (known && first.isPresent()) {
            job.put("payEvery", answers.get("paydays", "every").orElseThrow());
            job.put("firstPayday", first.get().toString());
        }
    }

    private void addHelp(Map<String, Object> job) {
        if (!Boolean.TRUE.equals(job.get("selfEmployed"))) {
            amount("job-help", "worth").ifPresent(worth -> job.put("employerSubsidyMonthly", worth));
        }
    }

    private Optional<BigDecimal> amount(String question, String field) {
        return answers.get(question, field).map(Reading::amount).map(Reading.Amount::dollars);
    }

    private Optional<YearMonth> month(String question, String field) {
        return Reading.month(
                answers.get(question, field + "-month").orElse(""), answers.get(question, field + "-year").orElse(""));
    }

    private Optional<Boolean> yesOrNo(String question, String field) {
        return answers.get(question, field)
                .filter(code -> code.equals("YES") || code.equals("NO"))
                .map(code -> code.equals("YES"));
    }

    private static void putIfAny(Map<String, Object> into, String name, Map<String, Object> part) {
        if (!part.isEmpty()) {
            into.put(name, part);
        }
    }
}
