package org.earnwise.advice;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.earnwise.ledger.Money;
import org.earnwise.scenario.Benefits;
import org.earnwise.scenario.Child;
import org.earnwise.scenario.Expenses;
import org.earnwise.scenario.Housing;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Medicare;
import org.earnwise.scenario.OtherIncome;
import org.earnwise.scenario.Person;
import org.earnwise.scenario.Resources;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.Spouse;
import org.earnwise.scenario.Ssdi;
import org.earnwise.scenario.Ssi;
import org.earnwise.scenario.Stay;

/**
 * For properties: scenarios that the contract allows, of every kind, drawn at random. Amounts and ages gather around the
 * law's limits, where it has its steps. Every answer that may be unknown sometimes is.
 */
public final class RandomScenarios {

    private static final YearMonth FIRST_START = YearMonth.of(2022, 1);

    private RandomScenarios() {}

    /** Any scenario of up to {@code months} months, short ones more often. */
    public static Arbitrary<Scenario> upTo(int months) {
        Arbitrary<Integer> length = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, Math.min(6, months))),
                Tuple.of(1, Arbitraries.integers().between(1, months)));
        return of(length);
    }

    /** Any scenario of exactly so many months. */
    public static Arbitrary<Scenario> over(int months) {
        return of(Arbitraries.just(months));
    }

    private static Arbitrary<Scenario> of(Arbitrary<Integer> length) {
        Arbitrary<YearMonth> starts = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 48).map(FIRST_START::plusMonths)),
                Tuple.of(3, Arbitraries.integers().between(48, 72).map(FIRST_START::plusMonths)));
        return starts.flatMap(start -> Combinators.combine(
                        length, people(start), family(start), told(start), benefits(start), work(start))
                .as((months, person, family, told, benefits, work) -> new Scenario(
                        start,
                        months,
                        person,
                        family.spouse(),
                        family.children(),
                        told.resources(),
                        benefits,
                        told.otherIncome(),
                        told.housing(),
                        told.expenses(),
                        work,
                        List.of(),
                        java.util.Map.of(),
                        Set.of())));
    }

    private record Family(Spouse spouse, List<Child> children) {}

    private record Told(Resources resources, List<OtherIncome> otherIncome, Housing housing, Expenses expenses) {}

    /** Dollars and cents up to a limit, and the places where the law has its steps. */
    private static Arbitrary<Money> money(int most) {
        Arbitrary<Money> steps = Arbitraries.of(
                        0, 20, 65, 85, 100, 300, 600, 841, 943, 967, 994, 1_087, 1_160, 1_210, 1_550, 1_620, 1_690,
                        1_900, 2_000, 2_590, 2_700, 2_830, 3_000, 4_300)
                .filter(dollars -> dollars <= most)
                .flatMap(dollars -> Arbitraries.of(-1, 0, 1)
                        .map(cents -> Money.of(new BigDecimal(dollars).add(BigDecimal.valueOf(cents, 2)).max(BigDecimal.ZERO))));
        Arbitrary<Money> any = Arbitraries.integers()
                .between(0, most * 100)
                .map(cents -> Money.of(BigDecimal.valueOf(cents, 2)));
        return Arbitraries.frequencyOf(Tuple.of(1, steps), Tuple.of(2, any));
    }

    /** Nothing, more often than not. */
    private static Arbitrary<Money> seldom(int most) {
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Money.ZERO)), Tuple.of(1, money(most)));
    }

    private static Arbitrary<Boolean> often(int inTen) {
        return Arbitraries.integers().between(1, 10).map(n -> n <= inTen);
    }

    private static <T> Arbitrary<T> perhaps(double unknown, Arbitrary<T> known) {
        return known.injectNull(unknown);
    }

    private static Arbitrary<YearMonth> born(YearMonth start, int youngest, int oldest) {
        Arbitrary<YearMonth> any =
                Arbitraries.integers().between(youngest * 12, oldest * 12).map(start::minusMonths);
        Arbitrary<YearMonth> aroundABirthday = Combinators.combine(
                        Arbitraries.of(18, 22, 26, 60, 65).filter(age -> age > youngest && age < oldest),
                        Arbitraries.integers().between(-8, 8))
                .as((years, months) -> start.minusYears(years).plusMonths(months));
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, aroundABirthday));
    }

    private static Arbitrary<Person> people(YearMonth start) {
        return Combinators.combine(
                        born(start, 15, 80),
                        often(1),
                        often(2),
                        often(9),
                        perhaps(0.4, often(5)),
                        Arbitraries.frequency(
                                Tuple.of(6, Person.Living.OWN_HOME),
                                Tuple.of(1, Person.Living.WITH_UNRELATED),
                                Tuple.of(1, Person.Living.HOUSEHOLD_OF_ANOTHER),
                                Tuple.of(1, Person.Living.BOARDING_HOME),
                                Tuple.of(1, Person.Living.MEDICAL_FACILITY),
                                Tuple.of(1, Person.Living.SHELTER)),
                        money(3_000),
                        stays(start))
                .as((born, blind, student, disabled, young, living, rate, stays) -> new Person(
                        born,
                        blind,
                        student,
                        disabled,
                        young,
                        null,
                        living,
                        living == Person.Living.BOARDING_HOME ? rate : null,
                        stays));
    }

    private static Arbitrary<List<Stay>> stays(YearMonth start) {
        Arbitrary<Stay> stay = Combinators.combine(
                        Arbitraries.of(Stay.Kind.class),
                        Arbitraries.integers().between(-4, 6),
                        perhaps(0.1, Arbitraries.integers().between(0, 5)))
                .as((kind, from, length) -> new Stay(
                        kind, start.plusMonths(from), length == null ? null : start.plusMonths(from + length)));
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(List.of())), Tuple.of(1, stay.map(List::of)));
    }

    private static Arbitrary<Family> family(YearMonth start) {
        Arbitrary<Spouse> spouse = Combinators.combine(
                        born(start, 15, 80), often(4), often(4), seldom(2_500), seldom(4_000), seldom(800))
                .as(Spouse::new);
        Arbitrary<Child> child =
                Combinators.combine(born(start, 0, 19), seldom(500), often(2)).as(Child::new);
        Arbitrary<List<Child>> children = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.of())), Tuple.of(1, child.list().ofMinSize(1).ofMaxSize(4)));
        return Combinators.combine(perhaps(0.7, spouse), children).as(Family::new);
    }

    private static Arbitrary<Told> told(YearMonth start) {
        Arbitrary<Resources> resources = Combinators.combine(
                        perhaps(0.2, Arbitraries.frequencyOf(Tuple.of(4, money(2_000)), Tuple.of(1, money(20_000)))),
                        seldom(20_000))
                .as(Resources::new);
        Arbitrary<Housing> housing = Combinators.combine(
                        Arbitraries.of(Housing.Kind.class),
                        money(2_000),
                        often(7),
                        perhaps(0.3, Arbitraries.integers().between(1, 12)),
                        perhaps(0.3, often(5)),
                        seldom(600),
                        perhaps(0.9, money(1_500)))
                .as(Housing::new);
        Arbitrary<Expenses> expenses = Combinators.combine(
                        seldom(800), seldom(900), seldom(900), seldom(700), seldom(500), seldom(900), seldom(700))
                .as(Expenses::new);
        return Combinators.combine(resources, otherIncomes(start), housing, expenses).as(Told::new);
    }

    private static Arbitrary<List<OtherIncome>> otherIncomes(YearMonth start) {
        Arbitrary<OtherIncome> income = Combinators.combine(
                        Arbitraries.of(OtherIncome.Kind.class),
                        money(1_500),
                        perhaps(0.5, Arbitraries.integers().between(-6, 6)),
                        perhaps(0.5, Arbitraries.integers().between(0, 12)))
                .as((kind, monthly, from, length) -> new OtherIncome(
                        kind,
                        monthly,
                        from == null ? null : start.plusMonths(from),
                        length == null ? null : start.plusMonths((from == null ? -3 : from) + length)));
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())), Tuple.of(2, income.list().ofMinSize(1).ofMaxSize(2)));
    }

    private static Arbitrary<Benefits> benefits(YearMonth start) {
        Arbitrary<Ssi> ssi =
                Combinators.combine(often(6), perhaps(0.5, Arbitraries.of(Ssi.EndedBy.class))).as(Ssi::new);
        Arbitrary<Medicare> medicare = Combinators.combine(
                        perhaps(0.8, Arbitraries.integers().between(-40, 12).map(start::plusMonths)), often(9))
                .as(Medicare::new);
        return Combinators.combine(
                        perhaps(0.45, ssdi(start)),
                        ssi,
                        often(2),
                        often(4),
                        often(1),
                        perhaps(0.3, often(7)),
                        medicare,
                        perhaps(0.4, often(5)))
                .as(Benefits::new);
    }

    private static Arbitrary<Ssdi> ssdi(YearMonth start) {
        Arbitrary<YearMonth> trial = Arbitraries.integers().between(1, 70).map(start::minusMonths);
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, Ssdi.Kind.WORKER),
                                Tuple.of(1, Ssdi.Kind.DISABLED_ADULT_CHILD),
                                Tuple.of(1, Ssdi.Kind.DISABLED_WIDOW)),
                        money(3_000),
                        perhaps(0.2, Arbitraries.integers().between(-100, 8)),
                        perhaps(0.2, trial.list().uniqueElements().ofMaxSize(11)),
                        perhaps(0.9, Arbitraries.integers().between(0, 60)),
                        seldom(900))
                .as((kind, monthly, from, months, stopped, family) -> {
                    YearMonth entitled = from == null ? null : start.plusMonths(from);
                    YearMonth cessation = stopped == null
                            ? null
                            : (entitled == null ? start.minusMonths(30) : entitled).plusMonths(stopped);
                    return new Ssdi(kind, monthly, entitled, months, cessation, family);
                });
    }

    private static Arbitrary<List<Job>> work(YearMonth start) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())),
                Tuple.of(6, job(start).list().ofMinSize(1).ofMaxSize(3)));
    }

    private record Pay(Money gross, BigDecimal hours, Money wage) {}

    private static Arbitrary<Job> job(YearMonth start) {
        Arbitrary<Pay> gross = money(6_000).map(amount -> new Pay(amount, null, null));
        Arbitrary<Pay> hourly = Combinators.combine(
                        Arbitraries.integers().between(1, 80).map(halves -> BigDecimal.valueOf(halves * 5L, 1)),
                        Arbitraries.integers().between(1_600, 3_500).map(c -> Money.of(BigDecimal.valueOf(c, 2))))
                .as((hours, wage) -> new Pay(null, hours, wage));
        Arbitrary<Tuple2<YearMonth, YearMonth>> span = Combinators.combine(
                        Arbitraries.integers().between(-24, 8),
                        perhaps(0.5, Arbitraries.integers().between(0, 20)))
                .as((from, length) -> Tuple.of(
                        start.plusMonths(from), length == null ? null : start.plusMonths(from + length)));
        Arbitrary<Tuple2<Job.PayEvery, Integer>> paydays = Combinators.combine(
                        Arbitraries.of(Job.PayEvery.class), Arbitraries.integers().between(0, 27))
                .as(Tuple::of);
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(3, gross), Tuple.of(1, hourly)),
                        span,
                        perhaps(0.6, paydays),
                        often(1),
                        perhaps(0.3, Arbitraries.integers().between(0, 160).map(BigDecimal::valueOf)),
                        seldom(600),
                        perhaps(0.6, Arbitraries.of(Job.StoppedBecause.class)))
                .as((pay, months, days, own, hours, subsidy, stopped) -> new Job(
                        null,
                        months.get1(),
                        months.get2(),
                        pay.gross(),
                        pay.hours(),
                        pay.wage(),
                        days == null ? null : days.get1(),
                        days == null ? null : months.get1().atDay(1).plusDays(days.get2()),
                        own,
                        own ? hours : null,
                        subsidy,
                        months.get2() == null ? null : stopped));
    }
}
