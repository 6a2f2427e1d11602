package org.earnwise.guidance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.earnwise.figures.FigureBook;
import org.earnwise.figures.InForce;
import org.jspecify.annotations.Nullable;

/**
 * A provider's report card for a quarter, from a small file: one row a person, no names. Counts of few people, and shares that rest
 * on few people, are not printed. Kept in memory only while it is read.
 */
public final class ReportCard {

    private static final List<String> COLUMNS = List.of(
            "age", "paid_work", "competitive_work", "competitive_hours_week", "competitive_job_days", "education_enrolled",
            "education_completed", "new_enrolment", "entered_competitive", "survey", "requested", "started",
            "days_to_start", "denied_reason", "grievance", "months_unemployed", "plan_work", "plan_school");
    private static final List<String> REQUIRED = List.of("age", "paid_work", "competitive_work");
    private static final List<String> SURVEY = List.of("satisfied", "not_satisfied", "no_answer");
    private static final int OLDEST = 120;
    private static final int MOST_HOURS = 168;
    private static final int MOST_DAYS = 36500;
    private static final List<Integer> TENURE_DAYS = List.of(90, 180, 365);

    /** The settings that measures rest on. */
    private record Settings(int adultFrom, BigDecimal unemployedOver, int fewest) {}

    private record Person(
            @Nullable Integer age,
            @Nullable Boolean paidWork,
            @Nullable Boolean competitive,
            @Nullable BigDecimal hours,
            @Nullable Integer jobDays,
            @Nullable Boolean enrolled,
            @Nullable Boolean completed,
            @Nullable Boolean newEnrolment,
            @Nullable Boolean enteredCompetitive,
            @Nullable String survey,
            @Nullable Boolean requested,
            @Nullable Boolean started,
            @Nullable Integer daysToStart,
            @Nullable String deniedReason,
            @Nullable Boolean grievance,
            @Nullable BigDecimal monthsUnemployed,
            @Nullable Boolean planWork,
            @Nullable Boolean planSchool) {}

    /**
     * One measure.
     *
     * @param name a key for its words
     * @param value a count, a share from 0 to 1, days or hours; null when it is suppressed or there is nothing to count
     * @param suppressed whether it rests on too few people to be printed
     */
    public record Measure(String name, @Nullable BigDecimal value, boolean suppressed) {}

    private final List<Person> people;
    private final Settings settings;
    private final int fewest;

    private ReportCard(List<Person> people, Settings settings) {
        this.people = people;
        this.settings = settings;
        this.fewest = settings.fewest();
    }

    /** A file to fill in: the names of the columns and a row to show how. */
    public static String template() {
        return String.join(",", COLUMNS) + "\n34,yes,yes,20,120,no,no,no,yes,satisfied,yes,yes,6,,no,0,yes,yes\n";
    }

    /**
     * Reads a file.
     *
     * @param figures has the settings in force {@code today}: the adult age, the months without work, the smallest count printed
     * @throws CsvFaults with every fault, by row
     */
    public static ReportCard read(byte[] file, FigureBook figures, LocalDate today, Locale reader) {
        CsvTable table = CsvTable.read(file, COLUMNS, REQUIRED, GuidanceWords.in(reader));
        CsvFaults.Found faults = table.faults();
        List<String> reasons =
                Vocabulary.load().reasons().stream().map(Vocabulary.Reason::code).toList();
        List<Person> people = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            CsvCells cells = new CsvCells(table, row, faults);
            people.add(new Person(
                    cells.whole("age", OLDEST),
                    cells.yesNo("paid_work"),
                    cells.yesNo("competitive_work"),
                    cells.number("competitive_hours_week", MOST_HOURS),
                    cells.whole("competitive_job_days", MOST_DAYS),
                    cells.yesNo("education_enrolled"),
                    cells.yesNo("education_completed"),
                    cells.yesNo("new_enrolment"),
                    cells.yesNo("entered_competitive"),
                    cells.code("survey", SURVEY),
                    cells.yesNo("requested"),
                    cells.yesNo("started"),
                    cells.whole("days_to_start", MOST_DAYS),
                    cells.code("denied_reason", reasons),
                    cells.yesNo("grievance"),
                    cells.number("months_unemployed", OLDEST * 12),
                    cells.yesNo("plan_work"),
                    cells.yesNo("plan_school")));
            Person person = people.get(people.size() - 1);
            if (Boolean.FALSE.equals(person.paidWork()) && Boolean.TRUE.equals(person.competitive())) {
                faults.add(row.line(), "competitive-unpaid", Map.of());
            }
        }
        faults.throwIfAny();
        return new ReportCard(
                people,
                new Settings(
                        setting(figures, "service-access.adult-from-age", today).intValueExact(),
                        setting(figures, "service-access.plan.unemployed-over", today),
                        setting(figures, "service-access.published-count.least", today).intValueExact()));
    }

    private static BigDecimal setting(FigureBook figures, String id, LocalDate today) {
        return figures.published(id, YearMonth.from(today)).map(InForce::amount).orElseThrow();
    }

    /** The measures in the order of the report card. */
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        List<Person> adults = with(person -> person.age() != null && person.age() >= settings.adultFrom());
        measures.add(share("working-competitive", of(adults, Person::competitive), of(adults, p -> p.paidWork() != null)));
        measures.add(share("working-any-paid", of(adults, Person::paidWork), of(adults, p -> p.paidWork() != null)));
        addHours(measures);
        addTenure(measures);
        measures.add(share(
                "education-completed", yes(Person::completed), with(p -> yes(p.enrolled()) || yes(p.completed()))));
        measures.add(share("satisfied", survey("satisfied"), answered()));
        measures.add(share("survey-response", answered(), with(p -> p.survey() != null)));
        measures.add(count("entered-competitive", yes(Person::enteredCompetitive)));
        measures.add(count("enrolled", yes(Person::newEnrolment)));
        measures.add(count("requests", yes(Person::requested)));
        measures.add(count("starts", yes(Person::started)));
        measures.add(median("days-to-start", Person::daysToStart));
        measures.add(count("grievances", yes(Person::grievance)));
        List<Person> longOut = with(p -> p.monthsUnemployed() != null && p.monthsUnemployed().compareTo(settings.unemployedOver()) > 0);
        measures.add(share(
                "plans-with-both", longOut.stream().filter(p -> yes(p.planWork()) && yes(p.planSchool())).toList(), longOut));
        return measures;
    }

    /** How often each reason for a no was given, by its code, and what it comes to. */
    public Map<String, Measure> denials() {
        Map<String, Measure> denials = new LinkedHashMap<>();
        Vocabulary.load().reasons().forEach(reason -> {
            List<Person> told = with(p -> reason.code().equals(p.deniedReason()));
            if (!told.isEmpty()) {
                denials.put(reason.code(), count(reason.outcome(), told));
            }
        });
        return denials;
    }

    /** Whether nobody at all has paid work, which calls for a closer look at the agency and not at its people. */
    public boolean noneEmployed() {
        return !people.isEmpty() && people.stream().allMatch(p -> Boolean.FALSE.equals(p.paidWork()));
    }

    private void addHours(List<Measure> measures) {
        List<Person> working = with(p -> yes(p.competitive()) && p.hours() != null);
        BigDecimal sum = working.stream().map(Person::hours).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        measures.add(printed("competitive-hours", sum, working));
        BigDecimal mean = working.isEmpty() ? null : sum.divide(BigDecimal.valueOf(working.size()), 1, RoundingMode.HALF_UP);
        measures.add(printed("competitive-hours-mean", mean, working));
    }

    private void addTenure(List<Measure> measures) {
        measures.add(median("job-days", Person::jobDays));
        List<Person> withJob = with(p -> p.jobDays() != null);
        TENURE_DAYS.forEach(days -> measures.add(share(
                "job-days-" + days,
                withJob.stream().filter(p -> p.jobDays() != null && p.jobDays() >= days).toList(),
                withJob)));
    }

    private List<Person> survey(String answer) {
        return with(p -> answer.equals(p.survey()));
    }

    private List<Person> answered() {
        return with(p -> p.survey() != null && !p.survey().equals("no_answer"));
    }

    private List<Person> with(Predicate<Person> test) {
        return people.stream().filter(test).toList();
    }

    private List<Person> yes(Function<Person, @Nullable Boolean> field) {
        return with(p -> yes(field.apply(p)));
    }

    private static List<Person> of(List<Person> among, Function<Person, @Nullable Boolean> field) {
        return among.stream().filter(p -> yes(field.apply(p))).toList();
    }

    private static boolean yes(@Nullable Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }

    private Measure count(String name, List<Person> counted) {
        return printed(name, BigDecimal.valueOf(counted.size()), counted);
    }

    /** A share is printed when neither those counted nor the others of the whole are few. */
    private Measure share(String name, List<Person> counted, List<Person> whole) {
        if (whole.isEmpty()) {
            return new Measure(name, null, false);
        }
        BigDecimal share =
                BigDecimal.valueOf(counted.size()).divide(BigDecimal.valueOf(whole.size()), 2, RoundingMode.HALF_UP);
        boolean few = counted.size() < fewest || whole.size() < fewest || isFewOthers(whole.size() - counted.size());
        return new Measure(name, few ? null : share, few);
    }

    /** Few others could be counted back from a share; none at all cannot be told apart from the whole. */
    private boolean isFewOthers(int others) {
        return others > 0 && others < fewest;
    }

    private Measure median(String name, Function<Person, @Nullable Integer> field) {
        List<Integer> values = people.stream().map(field).filter(Objects::nonNull).sorted().toList();
        if (values.isEmpty()) {
            return new Measure(name, null, false);
        }
        int middle = values.size() / 2;
        BigDecimal median = values.size() % 2 == 1
                ? BigDecimal.valueOf(values.get(middle))
                : Stream.of(values.get(middle - 1), values.get(middle))
                        .map(BigDecimal::valueOf)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
        boolean few = values.size() < fewest;
        return new Measure(name, few ? null : median, few);
    }

    private Measure printed(String name, @Nullable BigDecimal value, List<Person> restingOn) {
        boolean few = restingOn.size() < fewest;
        return new Measure(name, few ? null : value, few);
    }
}
