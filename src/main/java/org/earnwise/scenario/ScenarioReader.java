package org.earnwise.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads a scenario from JSON as the contract describes it, and checks it: nothing is guessed, and every fault is named
 * at once. A reader may be used by many threads.
 */
public final class ScenarioReader {

    /** The version of the contract that is read and written. */
    public static final String SCHEMA = "earnwise/1";

    /** Connecticut's time, by which "now" goes. */
    public static final ZoneId CONNECTICUT = ZoneId.of("America/New_York");

    static final int MOST_JOBS = 200;
    static final int MOST_PLANS = 10;
    static final int MOST_CHILDREN = 12;
    static final int MOST_OTHER_INCOMES = 20;

    private static final String SCHEMA_NAME = "earnwise/";
    private static final int MOST_STAYS = 200;
    private static final int MOST_MONTHS = 120;
    // Sixty months, each on a line.
    private static final int MOST_OF_AN_ANSWER = 1000;
    private static final int YEARS_PAST_THE_FIGURES = 10;
    private static final int YOUNGEST = 14;
    private static final int OLDEST = 100;
    private static final int YOUNGEST_SPOUSE = 15;
    private static final int HOURS_IN_A_WEEK = 168;
    private static final int HOURS_IN_A_MONTH = 744;
    private static final int FIGURE_DECIMALS = 10;
    // Every month has it.
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(28);

    private final Clock clock;
    private final YearMonth firstFigures;
    private final YearMonth lastFigures;
    private final Function<String, FigureKind> figureKinds;

    /**
     * A reader for the figures at hand, which takes any number that is not negative for a known one.
     *
     * @param clock tells the current month, which stands where no start is given
     * @param firstFigures the first month with published figures of SSI and SSDI; no scenario starts before it
     * @param lastFigures the last such month; no scenario starts more than ten years past it
     * @param knownFigure whether an id is that of a figure
     */
    public ScenarioReader(
            Clock clock, YearMonth firstFigures, YearMonth lastFigures, Predicate<String> knownFigure) {
        this(
                firstFigures,
                lastFigures,
                id -> knownFigure.test(id) ? FigureKind.NUMBER : FigureKind.UNKNOWN,
                clock.withZone(CONNECTICUT));
    }

    private ScenarioReader(
            YearMonth firstFigures, YearMonth lastFigures, Function<String, FigureKind> figureKinds, Clock clock) {
        this.clock = clock;
        this.firstFigures = firstFigures;
        this.lastFigures = lastFigures;
        this.figureKinds = figureKinds;
    }

    /** The same reader, which also minds what kind of amount each figure takes. */
    public ScenarioReader minding(Function<String, FigureKind> kinds) {
        return new ScenarioReader(firstFigures, lastFigures, kinds, clock);
    }

    /**
     * Reads a scenario.
     *
     * @throws NotJson if it is not one JSON object
     * @throws ScenarioFaults if it is, with everything that is wrong in it
     */
    public Scenario read(byte[] json) {
        var root = Node.parse(json);
        var faults = new Faults();
        var scenario = new Reading(root, "", faults).scenario();
        faults.throwIfAny();
        return Objects.requireNonNull(scenario);
    }

    /**
     * Reads what somebody asks of an earnings curve; faults in the scenario are under {@code /scenario}.
     *
     * @throws NotJson if it is not one JSON object
     * @throws ScenarioFaults if it is, with everything that is wrong in it
     */
    public CurveRequest readCurve(byte[] json) {
        var root = Node.parse(json);
        var faults = new Faults();
        var fields = Fields.of(root, "", faults, new TreeSet<>());
        fields.require("scenario");
        var given = fields.take("scenario");
        Scenario scenario = null;
        if (given != null && given.value() instanceof Map) {
            scenario = new Reading(given, "/scenario", faults).scenario();
        } else if (given != null) {
            fields.fault("scenario", "wrong-type.object");
        }
        fields.require("month");
        var month = fields.month("month");
        if (scenario != null && month != null && (month.isBefore(scenario.start()) || month.isAfter(scenario.end()))) {
            fields.fault("month", "curve.month", scenario.start().toString(), scenario.end().toString());
        }
        fields.require("from");
        var from = fields.money("from");
        fields.require("to");
        var to = fields.money("to");
        fields.require("step");
        var step = fields.money("step");
        if (step != null && step.isZero()) {
            fields.fault("step", "curve.step");
        } else if (from != null && to != null && from.compareTo(to) > 0) {
            fields.fault("to", "order.amounts");
        } else if (from != null && to != null && step != null && points(from, to, step) > CurveRequest.MOST_POINTS) {
            fields.fault("step", "curve.points", points(from, to, step), CurveRequest.MOST_POINTS);
        }
        fields.noOthers();
        faults.throwIfAny();
        return new CurveRequest(
                Objects.requireNonNull(scenario),
                Objects.requireNonNull(month),
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                Objects.requireNonNull(step));
    }

    private static int points(Money from, Money to, Money step) {
        return to.minus(from)
                        .dollars()
                        .divide(step.dollars(), 0, RoundingMode.CEILING)
                        .intValueExact()
                + 1;
    }

    /** One scenario being read. */
    private final class Reading {
        private final Faults faults;
        private final Fields fields;
        private final TreeSet<String> absent = new TreeSet<>();
        private @Nullable YearMonth start;
        private @Nullable YearMonth born;

        Reading(Node object, String pointer, Faults faults) {
            this.faults = faults;
            this.fields = Fields.of(object, pointer, faults, absent);
        }

        @Nullable Scenario scenario() {
            int before = faults.count();
            schema();
            start = start();
            var months = fields.whole("months", 1, MOST_MONTHS);
            var person = person(fields.object("person"));
            var spouse = spouse(fields.optional("spouse"));
            var children = children();
            var resources = resources(fields.object("resources"));
            var benefits = benefits(fields.object("benefits"));
            var otherIncome = otherIncome();
            var housing = housing(fields.object("housing"));
            var expenses = expenses(fields.object("expenses"));
            var work = work(fields);
            var plans = plans();
            var figures = figures(fields.optional("figures"));
            answers(fields.optional("answers"));
            fields.noOthers();
            if (faults.count() > before) {
                return null;
            }
            return new Scenario(
                    Objects.requireNonNull(start),
                    months == null ? Scenario.DEFAULT_MONTHS : months,
                    Objects.requireNonNull(person),
                    spouse,
                    children,
                    resources,
                    Objects.requireNonNull(benefits),
                    otherIncome,
                    housing,
                    expenses,
                    work,
                    plans,
                    figures,
                    absent);
        }

        /** The answers that somebody's own file keeps beside the scenario: nothing is worked out from them. */
        private void answers(@Nullable Fields kept) {
            // Nobody needs to keep them, and their absence is no assumption.
            absent.remove("answers");
            if (kept == null) {
                return;
            }
            for (var question : kept.names()) {
                var answer = kept.optional(question);
                if (answer != null) {
                    answer.names().forEach(field -> isText(answer, field));
                }
            }
        }

        private static void isText(Fields answer, String field) {
            var node = answer.take(field);
            if (node == null || !(node.value() instanceof String text)) {
                answer.fault(field, "wrong-type.text");
            } else if (text.length() > MOST_OF_AN_ANSWER) {
                answer.fault(field, "out-of-range.text", MOST_OF_AN_ANSWER);
            }
        }

        private void schema() {
            var schema = fields.text("schema");
            // Nobody needs to name the version, and its absence is no assumption.
            absent.remove("schema");
            if (schema == null || schema.equals(SCHEMA)) {
                return;
            }
            if (schema.matches("earnwise/[1-9]\\d*")) {
                fields.fault("schema", "schema.newer", schema.substring(SCHEMA_NAME.length()), SCHEMA);
            } else {
                fields.fault("schema", "schema.unknown", SCHEMA);
            }
        }

        private @Nullable YearMonth start() {
            var given = fields.month("start");
            if (given == null && fields.isFaulty("start")) {
                return null;
            }
            var first = given == null ? YearMonth.now(clock) : given;
            var latest = lastFigures.plusYears(YEARS_PAST_THE_FIGURES);
            if (first.isBefore(firstFigures)) {
                fields.fault("start", "start.too-early", firstFigures.toString());
            } else if (first.isAfter(latest)) {
                fields.fault("start", "start.too-late", lastFigures.toString(), latest.toString());
            }
            return first;
        }

        private @Nullable Person person(Fields f) {
            int before = faults.count();
            f.require("born");
            born = f.month("born");
            if (born != null && start != null && (age(born) < YOUNGEST || age(born) > OLDEST)) {
                f.fault("born", "age.person", YOUNGEST, OLDEST, start.toString());
            }
            boolean blind = f.bool("blind", false);
            boolean student = f.bool("student", false);
            boolean disabled = f.bool("disabled", true);
            var disabledBefore22 = f.bool("disabledBefore22");
            var town = f.text("town");
            var living = f.code("living", Person.Living.OWN_HOME);
            var facilityRate = f.money("facilityRate");
            var stays = new ArrayList<Stay>();
            f.each("stays", MOST_STAYS, s -> stay(s, stays));
            f.noOthers();
            if (faults.count() > before || born == null) {
                return null;
            }
            return new Person(born, blind, student, disabled, disabledBefore22, town, living, facilityRate, stays);
        }

        private void stay(Fields f, List<Stay> stays) {
            f.require("kind");
            var kind = f.code("kind", Stay.Kind.class);
            f.require("from");
            var from = f.month("from");
            var to = f.month("to");
            inOrder(f, from, to);
            if (kind != null && from != null) {
                stays.add(new Stay(kind, from, to));
            }
        }

        private @Nullable Spouse spouse(@Nullable Fields f) {
            if (f == null) {
                return null;
            }
            f.require("born");
            var spouseBorn = f.month("born");
            if (spouseBorn != null && start != null && age(spouseBorn) < YOUNGEST_SPOUSE) {
                f.fault("born", "age.spouse", YOUNGEST_SPOUSE, start.toString());
            }
            boolean disabled = f.bool("disabled", false);
            boolean receivesSsi = f.bool("receivesSsi", false);
            var ssdi = f.money("ssdiMonthly", Money.ZERO);
            var gross = f.money("grossMonthly", Money.ZERO);
            var unearned = f.money("otherUnearnedMonthly", Money.ZERO);
            f.noOthers();
            return spouseBorn == null ? null : new Spouse(spouseBorn, disabled, receivesSsi, ssdi, gross, unearned);
        }

        private List<Child> children() {
            var children = new ArrayList<Child>();
            fields.each("children", MOST_CHILDREN, f -> {
                f.require("born");
                var childBorn = f.month("born");
                var unearned = f.money("unearnedMonthly", Money.ZERO);
                boolean receivesSsi = f.bool("receivesSsi", false);
                if (childBorn != null) {
                    children.add(new Child(childBorn, unearned, receivesSsi));
                }
            });
            return children;
        }

        private Resources resources(Fields f) {
            var resources = new Resources(f.money("countable"), f.money("able", Money.ZERO));
            f.noOthers();
            return resources;
        }

        private @Nullable Benefits benefits(Fields f) {
            int before = faults.count();
            var ssdi = ssdi(f.optional("ssdi"));
            var ssi = ssi(f.object("ssi"));
            boolean stateSupplement = received(f.object("stateSupplement"));
            boolean snap = received(f.object("snap"));
            boolean tfa = received(f.object("tfa"));
            var medicaid = perhapsReceived(f.object("medicaid"));
            var medicare = medicare(f.object("medicare"));
            var medicareSavings = f.bool("medicareSavings");
            f.noOthers();
            if (faults.count() > before) {
                return null;
            }
            return new Benefits(ssdi, ssi, stateSupplement, snap, tfa, medicaid, medicare, medicareSavings);
        }

        private @Nullable Ssdi ssdi(@Nullable Fields f) {
            if (f == null) {
                return null;
            }
            var kind = f.code("kind", Ssdi.Kind.WORKER);
            f.require("monthly");
            var monthly = f.money("monthly");
            var entitledFrom = f.month("entitledFrom");
            if (entitledFrom != null && born != null && entitledFrom.isBefore(born)) {
                f.fault("entitledFrom", "order.birth");
            }
            var trialWorkMonths = trialWorkMonths(f);
            var stopped = f.month("substantialWorkStopped");
            if (stopped != null && entitledFrom != null && stopped.isBefore(entitledFrom)) {
                f.fault("substantialWorkStopped", "order.cessation", entitledFrom.toString());
            }
            var family = f.money("familyMonthly", Money.ZERO);
            f.noOthers();
            return monthly == null ? null : new Ssdi(kind, monthly, entitledFrom, trialWorkMonths, stopped, family);
        }

        private @Nullable List<YearMonth> trialWorkMonths(Fields f) {
            var given = f.months("trialWorkMonths");
            if (given == null) {
                return null;
            }
            var seen = new HashSet<YearMonth>();
            for (var month : given) {
                if (!seen.add(month.value())) {
                    faults.add(month.place(), month.pointer(), "twice.month", month.value().toString());
                } else if (start != null && !month.value().isBefore(start)) {
                    faults.add(month.place(), month.pointer(), "order.trial-work-month", start.toString());
                }
            }
            return given.stream().map(Fields.Placed::value).toList();
        }

        private Ssi ssi(Fields f) {
            var ssi = new Ssi(f.bool("receives", false), f.code("endedBy", Ssi.EndedBy.class));
            f.noOthers();
            return ssi;
        }

        private boolean received(Fields f) {
            boolean receives = f.bool("receives", false);
            f.noOthers();
            return receives;
        }

        private @Nullable Boolean perhapsReceived(Fields f) {
            var receives = f.bool("receives");
            f.noOthers();
            return receives;
        }

        private Medicare medicare(Fields f) {
            var medicare = new Medicare(f.month("partAFrom"), f.bool("partB", true));
            f.noOthers();
            return medicare;
        }

        private List<OtherIncome> otherIncome() {
            var incomes = new ArrayList<OtherIncome>();
            fields.each("otherIncome", MOST_OTHER_INCOMES, f -> {
                var kind = f.code("kind", OtherIncome.Kind.OTHER);
                f.require("monthly");
                var monthly = f.money("monthly");
                var from = f.month("from");
                var to = f.month("to");
                inOrder(f, from, to);
                if (monthly != null) {
                    incomes.add(new OtherIncome(kind, monthly, from, to));
                }
            });
            return incomes;
        }

        private Housing housing(Fields f) {
            var housing = new Housing(
                    f.code("kind", Housing.Kind.NONE),
                    f.money("rent", Money.ZERO),
                    f.bool("paysHeatingOrCooling", true),
                    f.whole("reviewMonth", 1, 12),
                    f.bool("newRules"),
                    f.money("shelterHelpMonthly", Money.ZERO),
                    f.money("marketRent"));
            f.noOthers();
            return housing;
        }

        private Expenses expenses(Fields f) {
            var expenses = new Expenses(
                    f.money("medicalMonthly", Money.ZERO),
                    f.money("impairmentWorkMonthly", Money.ZERO),
                    f.money("blindWorkMonthly", Money.ZERO),
                    f.money("passMonthly", Money.ZERO),
                    f.money("healthPremiumMonthly", Money.ZERO),
                    f.money("dependentCareMonthly", Money.ZERO),
                    f.money("childSupportPaidMonthly", Money.ZERO));
            f.noOthers();
            return expenses;
        }

        private List<Job> work(Fields owner) {
            var jobs = new ArrayList<Job>();
            owner.each("work", MOST_JOBS, f -> job(f, jobs));
            return jobs;
        }

        private void job(Fields f, List<Job> jobs) {
            int before = faults.count();
            var name = f.text("name");
            f.require("from");
            var from = f.month("from");
            var to = f.month("to");
            inOrder(f, from, to);
            if (from != null && born != null && from.isBefore(born)) {
                f.fault("from", "order.birth");
            }
            eitherGrossOrHours(f);
            var gross = f.money("gross");
            var hoursPerWeek = f.hours("hoursPerWeek", HOURS_IN_A_WEEK);
            var hourlyWage = f.money("hourlyWage");
            var payEvery = f.code("payEvery", Job.PayEvery.class);
            var firstPayday = f.date("firstPayday");
            if (f.has("payEvery") != f.has("firstPayday")) {
                f.fault(f.has("payEvery") ? "firstPayday" : "payEvery", "job.payday-pair");
            } else if (firstPayday != null && to != null && YearMonth.from(firstPayday).isAfter(to)) {
                f.fault("firstPayday", "order.payday", to.toString());
            }
            boolean selfEmployed = f.bool("selfEmployed", false);
            var hoursPerMonth = f.hours("hoursPerMonth", HOURS_IN_A_MONTH);
            var subsidy = f.money("employerSubsidyMonthly", Money.ZERO);
            var stoppedBecause = f.code("stoppedBecause", Job.StoppedBecause.class);
            if (faults.count() > before || from == null) {
                return;
            }
            jobs.add(new Job(
                    name,
                    from,
                    to,
                    gross,
                    hoursPerWeek,
                    hourlyWage,
                    payEvery,
                    firstPayday,
                    selfEmployed,
                    hoursPerMonth,
                    subsidy,
                    stoppedBecause));
        }

        private void eitherGrossOrHours(Fields f) {
            boolean gross = f.has("gross");
            boolean hours = f.has("hoursPerWeek");
            boolean wage = f.has("hourlyWage");
            if (gross && (hours || wage)) {
                f.fault("gross", "job.both");
            } else if (!gross && !hours && !wage) {
                f.fault("gross", "job.neither");
            } else if (hours && !wage) {
                f.fault("hourlyWage", "job.hours-without-wage");
            } else if (wage && !hours) {
                f.fault("hoursPerWeek", "job.wage-without-hours");
            }
        }

        private List<Plan> plans() {
            var plans = new ArrayList<Plan>();
            var names = new HashSet<String>();
            fields.each("plans", MOST_PLANS, f -> {
                f.require("name");
                var name = f.text("name");
                if (name != null && !names.add(name.strip())) {
                    f.fault("name", "twice.plan", Fields.shown(name));
                }
                boolean hasWork = f.has("work");
                var told = work(f);
                var work = hasWork ? told : null;
                var inside = f.optional("expenses");
                var expenses = inside == null ? null : expenses(inside);
                if (name != null) {
                    plans.add(new Plan(name, work, expenses));
                }
            });
            return plans;
        }

        private Map<String, BigDecimal> figures(@Nullable Fields f) {
            var figures = new LinkedHashMap<String, BigDecimal>();
            if (f == null) {
                return figures;
            }
            for (var id : f.names()) {
                var amount = figure(f, id, figureKinds.apply(id));
                if (amount != null) {
                    figures.put(id, amount);
                }
            }
            return figures;
        }

        private static @Nullable BigDecimal figure(Fields f, String id, FigureKind kind) {
            if (kind == FigureKind.UNKNOWN) {
                f.fault(id, "unknown-figure", Fields.shown(id));
                return null;
            }
            if (kind == FigureKind.TABLE) {
                f.fault(id, "figure.table");
                return null;
            }
            if (!f.has(id)) {
                f.fault(id, "wrong-type.figure");
                return null;
            }
            int decimals = kind == FigureKind.MONEY ? 2 : FIGURE_DECIMALS;
            var amount = f.number(id, Fields.MOST_MONEY.dollars(), decimals, "figure");
            if (amount == null) {
                return null;
            }
            if (kind == FigureKind.SHARE && amount.compareTo(BigDecimal.ONE) > 0) {
                f.fault(id, "figure.share");
                return null;
            }
            if (kind == FigureKind.DAY && (amount.scale() > 0 || amount.signum() == 0 || amount.compareTo(LAST_DAY) > 0)) {
                f.fault(id, "figure.day", LAST_DAY.toPlainString());
                return null;
            }
            if (kind == FigureKind.WHOLE && amount.scale() > 0) {
                f.fault(id, "figure.whole");
                return null;
            }
            return amount;
        }

        private long age(YearMonth birth) {
            // Rounds down for those not yet born too, so that they are not taken to be zero.
            return Math.floorDiv(ChronoUnit.MONTHS.between(birth, Objects.requireNonNull(start)), 12L);
        }

        private static void inOrder(Fields f, @Nullable YearMonth from, @Nullable YearMonth to) {
            if (from != null && to != null && to.isBefore(from)) {
                f.fault("to", "order.months", from.toString(), to.toString());
            }
        }
    }
}
