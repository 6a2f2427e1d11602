package org.earnwise.web.wizard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.earnwise.ledger.Money;
import org.earnwise.scenario.Expenses;
import org.earnwise.scenario.Housing;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.OtherIncome;
import org.earnwise.scenario.Person;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.Ssdi;
import org.earnwise.scenario.Stay;
import org.earnwise.web.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A scenario turned back into the answers that it was made of. It may hold more than there are questions for: whoever takes
 * the answers makes a scenario of them again, and sees whether it is the same.
 */
public final class AnswersOf {

    private final Scenario scenario;
    private final YearMonth today;
    private final Map<String, Map<String, String>> given = new HashMap<>();

    private AnswersOf(Scenario scenario, YearMonth today) {
        this.scenario = scenario;
        this.today = today;
    }

    /**
     * The answers behind a scenario, as they are to be given in the present month. Work that was thought about and has begun
     * since is the work of today; what the person thinks about now is then asked anew.
     */
    public static Answers of(Scenario scenario, YearMonth today) {
        return new AnswersOf(scenario, today).answers();
    }

    private Answers answers() {
        benefits();
        put("born", month("month", scenario.person().born()));
        Optional.ofNullable(scenario.benefits().ssdi()).ifPresent(this::ssdi);
        health();
        work();
        home();
        savings();
        help();
        otherIncome();
        costs();
        if (!scenario.leftOut("person.blind")) {
            put("vision", Map.of("blind", yes(scenario.person().blind())));
        }
        if (!scenario.leftOut("person.student")) {
            put("school", Map.of("student", yes(scenario.person().student())));
        }
        if (scenario.benefits().ssdi() == null
                && !scenario.benefits().ssi().receives()
                && !scenario.leftOut("person.disabled")) {
            put("disability", Map.of("found", yes(scenario.person().disabled())));
        }
        Optional.ofNullable(scenario.person().disabledBefore22())
                .ifPresent(began -> put("before-22", Map.of("began", yes(began))));
        Optional.ofNullable(scenario.person().town()).ifPresent(town -> put("town", Map.of("town", town)));
        Optional.ofNullable(scenario.benefits().ssi().endedBy())
                .ifPresent(ended -> put("former-ssi", Map.of("ended", ended.name())));
        return new Answers(given);
    }

    private void benefits() {
        boolean ssi = scenario.benefits().ssi().receives();
        boolean ssdi = scenario.benefits().ssdi() != null;
        put("benefits", Map.of("kind", ssi && ssdi ? "BOTH" : ssi ? "SSI" : ssdi ? "SSDI" : "NONE"));
    }

    private void ssdi(Ssdi ssdi) {
        var fields = new HashMap<String, String>();
        fields.put("monthly", plain(ssdi.monthly()));
        if (ssdi.entitledFrom() == null) {
            fields.put("since-unsure", "on");
        } else {
            fields.putAll(month("since", ssdi.entitledFrom()));
        }
        put("ssdi", fields);
        if (!scenario.leftOut("benefits.ssdi.kind")) {
            put("ssdi-record", Map.of("whose", whose(ssdi.kind())));
        }
        List<YearMonth> trial = ssdi.trialWorkMonths();
        if (trial != null) {
            put("trial-months", trial.isEmpty() ? Map.of("used", "NONE") : Map.of("used", "LIST", "months", list(trial)));
        }
        if (ssdi.substantialWorkStopped() != null) {
            var stopped = new HashMap<>(month("month", ssdi.substantialWorkStopped()));
            stopped.put("told", "YES");
            put("stopped", stopped);
        }
    }

    private static String whose(Ssdi.Kind kind) {
        return switch (kind) {
            case WORKER -> "OWN";
            case DISABLED_ADULT_CHILD -> "PARENT";
            case DISABLED_WIDOW -> "SPOUSE";
        };
    }

    private void health() {
        Boolean medicaid = scenario.benefits().medicaid();
        Boolean savings = scenario.benefits().medicareSavings();
        String medicare = scenario.benefits().medicare().partAFrom() == null ? "NOT_SURE" : "YES";
        if (savings != null) {
            medicare = savings ? "STATE_PAYS" : "I_PAY";
        }
        put("health", Map.of("medicaid", medicaid == null ? "NOT_SURE" : yes(medicaid), "medicare", medicare));
    }

    // ---- work

    /**
     * The last job is the one thought about; one before it, up to its beginning, is the present one. A job thought about that
     * another follows at once pays otherwise from then on.
     */
    private void work() {
        List<Job> jobs = scenario.work();
        if (jobs.isEmpty()) {
            put("work-now", Map.of("kind", "NONE"));
            return;
        }
        int place = jobs.size() - 1;
        if (place > 0 && followsAtOnce(jobs.get(place - 1), jobs.get(place))) {
            place--;
            later(jobs.get(place), jobs.get(place + 1));
        }
        Job planned = jobs.get(place);
        if (planned.from().isBefore(today)) {
            present(planned);
            return;
        }
        if (place > 0) {
            present(jobs.get(place - 1));
        } else {
            put("work-now", Map.of("kind", "NONE"));
        }
        var plan = new HashMap<>(pay(planned));
        plan.putAll(when(planned.from()));
        put("work-plan", plan);
        amount(planned.employerSubsidyMonthly())
                .ifPresent(worth -> put("job-help", Map.of("any", "YES", "worth", worth)));
        if (planned.payEvery() != null && planned.firstPayday() != null) {
            LocalDate first = planned.firstPayday();
            put(
                    "paydays",
                    Map.of(
                            "every", planned.payEvery().name(),
                            "first-month", String.valueOf(first.getMonthValue()),
                            "first-day", String.valueOf(first.getDayOfMonth()),
                            "first-year", String.valueOf(first.getYear())));
        }
    }

    private boolean followsAtOnce(Job job, Job next) {
        return !job.from().isBefore(today) && next.from().minusMonths(1).equals(job.to());
    }

    private void later(Job planned, Job later) {
        var fields = new HashMap<>(pay(later));
        fields.put(
                Questions.after(fields.get("kind")),
                String.valueOf(planned.from().until(later.from(), ChronoUnit.MONTHS)));
        put("work-later", fields);
    }

    private void present(Job job) {
        put("work-now", pay(job));
        put("work-since", month("month", job.from()));
    }

    private Map<String, String> when(YearMonth from) {
        if (from.equals(today)) {
            return Map.of("when", "THIS_MONTH");
        }
        if (from.equals(today.plusMonths(1))) {
            return Map.of("when", "NEXT_MONTH");
        }
        var later = new HashMap<>(month("start", from));
        later.put("when", "LATER");
        return later;
    }

    private static Map<String, String> pay(Job job) {
        if (job.gross() == null) {
            return Map.of(
                    "kind", "HOURLY", "hours", job.hoursPerWeek().toPlainString(), "wage", plain(job.hourlyWage()));
        }
        if (!job.selfEmployed()) {
            return Map.of("kind", "MONTHLY", "gross", plain(job.gross()));
        }
        var self = new HashMap<>(Map.of("kind", "SELF", "profit", plain(job.gross())));
        if (job.hoursPerMonth() != null) {
            self.put("month-hours", job.hoursPerMonth().toPlainString());
        }
        return self;
    }

    // ---- home and family

    private void home() {
        boolean family = scenario.spouse() != null || !scenario.children().isEmpty();
        if (family) {
            put("living", Map.of("with", "FAMILY"));
            family();
        } else if (!scenario.leftOut("person.living")) {
            var fields = new HashMap<>(Map.of("with", with(scenario.person().living())));
            if (scenario.person().living() == Person.Living.BOARDING_HOME) {
                amount(scenario.person().facilityRate())
                        .ifPresentOrElse(putTo(fields, "rate"), () -> fields.put("rate-unsure", "on"));
            }
            put("living", fields);
        }
        stay();
        housing(scenario.housing());
    }

    /** The questions ask for one time away. */
    private void stay() {
        if (scenario.person().stays().isEmpty()) {
            return;
        }
        Stay stay = scenario.person().stays().get(0);
        put("stay", Map.of("kind", stay.kind().name()));
        var fields = new HashMap<>(month("from", stay.from()));
        if (stay.to() == null) {
            fields.put("to-unsure", "on");
        } else {
            fields.putAll(month("to", stay.to()));
        }
        put("stay-months", fields);
    }

    private static String with(Person.Living living) {
        return switch (living) {
            case OWN_HOME -> "ALONE";
            case WITH_UNRELATED -> "SHARED";
            case HOUSEHOLD_OF_ANOTHER -> "ANOTHER";
            case BOARDING_HOME -> "BOARDING";
            case MEDICAL_FACILITY -> "FACILITY";
            case SHELTER -> "SHELTER";
        };
    }

    private void family() {
        var spouse = scenario.spouse();
        put(
                "family",
                Map.of("spouse", yes(spouse != null), "children", String.valueOf(scenario.children().size())));
        if (spouse != null) {
            var fields = new HashMap<>(month("born", spouse.born()));
            fields.put("disabled", yes(spouse.disabled()));
            fields.put("ssi", yes(spouse.receivesSsi()));
            fields.put("wages", plain(spouse.grossMonthly()));
            fields.put("ssdi", plain(spouse.ssdiMonthly()));
            fields.put("other", plain(spouse.otherUnearnedMonthly()));
            put("spouse", fields);
        }
        var fields = new HashMap<String, String>();
        for (int number = 1; number <= scenario.children().size(); number++) {
            var child = scenario.children().get(number - 1);
            fields.putAll(month("born" + number, child.born()));
            fields.put("ssi" + number, yes(child.receivesSsi()));
            amount(child.unearnedMonthly()).ifPresent(putTo(fields, "income" + number));
        }
        Optional.ofNullable(scenario.benefits().ssdi())
                .flatMap(ssdi -> amount(ssdi.familyMonthly()))
                .ifPresent(putTo(fields, "family-benefit"));
        if (!scenario.children().isEmpty()) {
            put("children", fields);
        }
    }

    private void housing(Housing housing) {
        if (scenario.leftOut("housing.kind")) {
            return;
        }
        var fields = new HashMap<>(Map.of("kind", housing.kind().name()));
        ScenarioWriter.rentField(housing.kind().name()).ifPresent(field -> fields.put(field, plain(housing.rent())));
        put("housing", fields);
        if (!scenario.leftOut("housing.paysHeatingOrCooling")) {
            put("heating", Map.of("pays", yes(housing.paysHeatingOrCooling())));
        }
        if (housing.reviewMonth() != null) {
            put("rent-review", Map.of("month", String.valueOf(housing.reviewMonth())));
        }
        if (housing.newRules() != null) {
            put("rent-rules", Map.of("changed", yes(housing.newRules())));
        }
        amount(housing.shelterHelpMonthly())
                .ifPresent(paid -> put("rent-help", Map.of("any", "OTHERS", "paid", paid)));
        amount(housing.marketRent())
                .ifPresent(market -> put("rent-help", Map.of("any", "RELATIVE", "market", market)));
    }

    // ---- money

    private void savings() {
        Money countable = scenario.resources().countable();
        Money able = scenario.resources().able();
        if (countable == null && able.equals(Money.ZERO)) {
            return;
        }
        var fields = new HashMap<String, String>();
        fields.put(countable == null ? "countable-unsure" : "countable", countable == null ? "on" : plain(countable));
        amount(able).ifPresent(putTo(fields, "able"));
        put("savings", fields);
    }

    private void help() {
        if (scenario.leftOut("benefits.snap.receives")) {
            return;
        }
        var programs = new ArrayList<String>();
        if (scenario.benefits().snap()) {
            programs.add("SNAP");
        }
        if (scenario.benefits().stateSupplement()) {
            programs.add("STATE_SUPPLEMENT");
        }
        if (scenario.benefits().tfa()) {
            programs.add("TFA");
        }
        put("help", Map.of("programs", programs.isEmpty() ? "NONE" : String.join(",", programs)));
    }

    private void otherIncome() {
        if (scenario.leftOut("otherIncome")) {
            return;
        }
        var fields = new HashMap<String, String>();
        for (OtherIncome income : scenario.otherIncome()) {
            fields.put(income.kind().name() + "-amount", plain(income.monthly()));
        }
        String kinds = scenario.otherIncome().stream()
                .map(income -> income.kind().name())
                .distinct()
                .collect(Collectors.joining(","));
        fields.put("kinds", kinds.isEmpty() ? "NONE" : kinds);
        put("other-income", fields);
    }

    private void costs() {
        Expenses expenses = scenario.expenses();
        if (!scenario.leftOut("expenses.impairmentWorkMonthly")) {
            put("work-costs", Map.of("any", "NO"));
        }
        amount(expenses.impairmentWorkMonthly())
                .ifPresent(monthly -> put("work-costs", Map.of("any", "YES", "monthly", monthly)));
        var amounts = new HashMap<String, String>();
        amount(expenses.medicalMonthly()).ifPresent(putTo(amounts, "MEDICAL"));
        amount(expenses.healthPremiumMonthly()).ifPresent(putTo(amounts, "HEALTH_PREMIUM"));
        amount(expenses.dependentCareMonthly()).ifPresent(putTo(amounts, "DEPENDENT_CARE"));
        amount(expenses.childSupportPaidMonthly()).ifPresent(putTo(amounts, "CHILD_SUPPORT_PAID"));
        amount(expenses.passMonthly()).ifPresent(putTo(amounts, "PASS"));
        if (!amounts.isEmpty()) {
            var fields = new HashMap<String, String>();
            amounts.forEach((kind, amount) -> fields.put(kind + "-amount", amount));
            fields.put("kinds", amounts.keySet().stream().sorted().collect(Collectors.joining(",")));
            put("costs", fields);
        }
    }

    // ---- how answers are written

    private void put(String question, Map<String, String> fields) {
        given.put(question, fields);
    }

    private static Consumer<String> putTo(Map<String, String> fields, String name) {
        return amount -> fields.put(name, amount);
    }

    /** An amount worth an answer: none is the same as not told. */
    private static Optional<String> amount(@Nullable Money amount) {
        return Optional.ofNullable(amount).filter(money -> !money.equals(Money.ZERO)).map(AnswersOf::plain);
    }

    private static String plain(Money amount) {
        BigDecimal dollars = amount.dollars();
        return dollars.stripTrailingZeros().scale() <= 0
                ? dollars.toBigInteger().toString()
                : dollars.toPlainString();
    }

    private static Map<String, String> month(String name, YearMonth month) {
        return Map.of(
                name + "-month", String.valueOf(month.getMonthValue()), name + "-year", String.valueOf(month.getYear()));
    }

    private static String list(List<YearMonth> months) {
        return months.stream()
                .map(month -> month.getMonthValue() + "/" + month.getYear())
                .collect(Collectors.joining(", "));
    }

    private static String yes(boolean yes) {
        return yes ? "YES" : "NO";
    }
}
