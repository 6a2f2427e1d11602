package org.earnwise.scenario;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells us, as the contract describes it. Defaults are filled in; a null is an answer not known.
 *
 * @param start first month advised
 * @param months how many months are advised, 1 to 120
 * @param spouse null without one
 * @param figures figures replaced by a "what if", by id, in the order given
 * @param absent fields that were left out or null, as dotted paths ({@code months}, {@code person.disabled},
 *     {@code benefits.ssdi.entitledFrom}), in alphabetical order. An object left out is named itself
 *     ({@code benefits}) and with every field a default was put in for ({@code benefits.ssi.receives}); one whose
 *     absence means "none" ({@code spouse}, {@code benefits.ssdi}) is named alone. A field whose value is null here is
 *     always among them. Entries of lists are not looked into.
 */
public record Scenario(
        YearMonth start,
        int months,
        Person person,
        @Nullable Spouse spouse,
        List<Child> children,
        Resources resources,
        Benefits benefits,
        List<OtherIncome> otherIncome,
        Housing housing,
        Expenses expenses,
        List<Job> work,
        List<Plan> plans,
        Map<String, BigDecimal> figures,
        Set<String> absent) {

    /** How many months are advised when nobody says. */
    public static final int DEFAULT_MONTHS = 36;

    public Scenario {
        children = List.copyOf(children);
        otherIncome = List.copyOf(otherIncome);
        work = List.copyOf(work);
        plans = List.copyOf(plans);
        var amounts = new LinkedHashMap<String, BigDecimal>();
        figures.forEach((id, amount) -> amounts.put(id, Numbers.shortest(amount)));
        figures = Collections.unmodifiableMap(amounts);
        absent = Collections.unmodifiableSet(new TreeSet<>(absent));
        var nulls = nulls(person, spouse, resources, benefits, housing);
        if (!absent.containsAll(nulls)) {
            var all = new TreeSet<>(absent);
            all.addAll(nulls);
            absent = Collections.unmodifiableSet(all);
        }
    }

    /** A scenario of which only the person and the first month are known; the contract's defaults for the rest. */
    public static Scenario of(Person person, YearMonth start) {
        return new Scenario(
                start,
                DEFAULT_MONTHS,
                person,
                null,
                List.of(),
                Resources.UNKNOWN,
                Benefits.NONE,
                List.of(),
                Housing.NONE,
                Expenses.NONE,
                List.of(),
                List.of(),
                Map.of(),
                Set.of());
    }

    /** The last month advised. */
    public YearMonth end() {
        return start.plusMonths(months - 1L);
    }

    /** Whether the field at this dotted path was left out or null. */
    public boolean leftOut(String path) {
        return absent.contains(path);
    }

    /** The same, with another first month. */
    public Scenario withStart(YearMonth other) {
        return new Scenario(
                other, months, person, spouse, children, resources, benefits, otherIncome, housing, expenses, work,
                plans, figures, told("start"));
    }

    /** The same, over another number of months. */
    public Scenario withMonths(int other) {
        return new Scenario(
                start, other, person, spouse, children, resources, benefits, otherIncome, housing, expenses, work,
                plans, figures, told("months"));
    }

    /** The same with this spouse, or none. */
    public Scenario withSpouse(@Nullable Spouse other) {
        return new Scenario(
                start, months, person, other, children, resources, benefits, otherIncome, housing, expenses, work,
                plans, figures, told("spouse"));
    }

    /** The same with these children. */
    public Scenario withChildren(List<Child> others) {
        return new Scenario(
                start, months, person, spouse, others, resources, benefits, otherIncome, housing, expenses, work,
                plans, figures, told("children"));
    }

    /** The same with other resources. */
    public Scenario withResources(Resources others) {
        return new Scenario(
                start, months, person, spouse, children, others, benefits, otherIncome, housing, expenses, work,
                plans, figures, told("resources"));
    }

    /** The same with other benefits. */
    public Scenario withBenefits(Benefits others) {
        return new Scenario(
                start, months, person, spouse, children, resources, others, otherIncome, housing, expenses, work,
                plans, figures, told("benefits"));
    }

    /** The same with other income that is not from work. */
    public Scenario withOtherIncome(List<OtherIncome> others) {
        return new Scenario(
                start, months, person, spouse, children, resources, benefits, others, housing, expenses, work,
                plans, figures, told("otherIncome"));
    }

    /** The same with other housing. */
    public Scenario withHousing(Housing other) {
        return new Scenario(
                start, months, person, spouse, children, resources, benefits, otherIncome, other, expenses, work,
                plans, figures, told("housing"));
    }

    /** The same with other expenses. */
    public Scenario withExpenses(Expenses others) {
        return new Scenario(
                start, months, person, spouse, children, resources, benefits, otherIncome, housing, others, work,
                plans, figures, told("expenses"));
    }

    /** The same with other work, history included. */
    public Scenario withWork(List<Job> others) {
        return new Scenario(
                start, months, person, spouse, children, resources, benefits, otherIncome, housing, expenses, others,
                plans, figures, told("work"));
    }

    /** The same with these plans. */
    public Scenario withPlans(List<Plan> others) {
        return new Scenario(
                start, months, person, spouse, children, resources, benefits, otherIncome, housing, expenses, work,
                others, figures, told("plans"));
    }

    /** The same with these figures replaced. */
    public Scenario withFigures(Map<String, BigDecimal> others) {
        return new Scenario(
                start, months, person, spouse, children, resources, benefits, otherIncome, housing, expenses, work,
                plans, others, told("figures"));
    }

    /** The work listed that was done before the start: jobs still going on end with the month before it. */
    public List<Job> workBeforeStart() {
        var before = start.minusMonths(1);
        return work.stream()
                .filter(job -> !job.from().isAfter(before))
                .map(job -> job.until(before))
                .toList();
    }

    private static Set<String> nulls(
            Person person, @Nullable Spouse spouse, Resources resources, Benefits benefits, Housing housing) {
        var nulls = new TreeSet<String>();
        addIfNull(nulls, "person.disabledBefore22", person.disabledBefore22());
        addIfNull(nulls, "person.town", person.town());
        addIfNull(nulls, "person.facilityRate", person.facilityRate());
        addIfNull(nulls, "spouse", spouse);
        addIfNull(nulls, "resources.countable", resources.countable());
        var ssdi = benefits.ssdi();
        addIfNull(nulls, "benefits.ssdi", ssdi);
        if (ssdi != null) {
            addIfNull(nulls, "benefits.ssdi.entitledFrom", ssdi.entitledFrom());
            addIfNull(nulls, "benefits.ssdi.trialWorkMonths", ssdi.trialWorkMonths());
            addIfNull(nulls, "benefits.ssdi.substantialWorkStopped", ssdi.substantialWorkStopped());
        }
        addIfNull(nulls, "benefits.ssi.endedBy", benefits.ssi().endedBy());
        addIfNull(nulls, "benefits.medicaid.receives", benefits.medicaid());
        addIfNull(nulls, "benefits.medicare.partAFrom", benefits.medicare().partAFrom());
        addIfNull(nulls, "benefits.medicareSavings", benefits.medicareSavings());
        addIfNull(nulls, "housing.reviewMonth", housing.reviewMonth());
        addIfNull(nulls, "housing.newRules", housing.newRules());
        addIfNull(nulls, "housing.marketRent", housing.marketRent());
        return nulls;
    }

    private static void addIfNull(Set<String> paths, String path, @Nullable Object value) {
        if (value == null) {
            paths.add(path);
        }
    }

    private Set<String> told(String field) {
        var left = new TreeSet<>(absent);
        left.removeIf(path -> path.equals(field) || path.startsWith(field + "."));
        return left;
    }
}
