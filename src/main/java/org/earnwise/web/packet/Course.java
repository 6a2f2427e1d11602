package org.earnwise.web.packet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Advice.Entry;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Scenario;
import org.earnwise.web.result.Outcome;
import org.earnwise.web.wizard.Scenarios;

/** How a case goes: where it stands now, and the stretches of months that follow from the work thought about. */
record Course(Scenario scenario, Advice advice) {

    private static final int MOST_STRETCHES = 3;
    private static final int MONTHS_TO_SETTLE = 3;
    private static final List<String> STANDINGS = List.of("ssdi", "ssi", "medicaid", "medicare");

    /**
     * Months in a row with the same work and the same standing.
     *
     * @param shown the month that stands for them: their last, when what follows late has followed
     * @param steady the first of them from which what is left stays close to that; a check of before can still come earlier
     */
    record Stretch(YearMonth first, int months, Entry shown, YearMonth steady) {}

    /** The work that begins with the first month advised or later, earliest first. */
    List<Job> goal() {
        return scenario.work().stream()
                .filter(job -> !job.from().isBefore(scenario.start()))
                .sorted(Comparator.comparing(Job::from))
                .toList();
    }

    /** The work already going on in the first month advised. */
    List<Job> present() {
        return scenario.work().stream()
                .filter(job -> job.from().isBefore(scenario.start()) && job.isWorkedIn(scenario.start()))
                .toList();
    }

    /** The month the work thought about begins; empty when no new work was told. */
    Optional<YearMonth> goalStart() {
        return goal().stream().map(Job::from).findFirst();
    }

    Outcome outcome() {
        return new Outcome(advice, goalStart().orElse(scenario.start()));
    }

    /** The first month advised as it is without the work thought about. */
    Entry now() {
        Optional<Entry> asToday = advice.plans().stream()
                .filter(plan -> plan.name().equals(Scenarios.AS_TODAY))
                .map(plan -> plan.ledger().get(0))
                .findFirst();
        boolean beginsLater = goalStart().filter(scenario.start()::equals).isEmpty();
        return asToday.orElseGet(() -> (beginsLater ? advice.ledger() : advice.baseline()).get(0));
    }

    /** The first stretch with the work thought about, the last, and the longest between them. */
    List<Stretch> stretches() {
        List<Stretch> all = all();
        List<Stretch> lasting = all.stream().filter(stretch -> stretch.months() >= MONTHS_TO_SETTLE).toList();
        List<Stretch> some = lasting.isEmpty() ? all : lasting;
        if (some.size() <= MOST_STRETCHES) {
            return some;
        }
        Stretch between = some.subList(1, some.size() - 1).stream()
                .max(Comparator.comparing(Stretch::months))
                .orElseThrow();
        return List.of(some.get(0), between, some.get(some.size() - 1));
    }

    private List<Stretch> all() {
        YearMonth from = goalStart().orElse(scenario.start());
        var stretches = new ArrayList<Stretch>();
        var together = new ArrayList<Entry>();
        for (Entry entry : advice.ledger()) {
            if (entry.month().isBefore(from)) {
                continue;
            }
            if (!together.isEmpty() && !alike(together.get(0), entry)) {
                stretches.add(stretch(together));
                together.clear();
            }
            together.add(entry);
        }
        if (!together.isEmpty()) {
            stretches.add(stretch(together));
        }
        return stretches;
    }

    private static Stretch stretch(List<Entry> together) {
        Entry shown = together.get(together.size() - 1);
        YearMonth steady = shown.month();
        for (int i = together.size() - 1; i >= 0 && Outcome.close(Outcome.left(together.get(i)), Outcome.left(shown)); i--) {
            steady = together.get(i).month();
        }
        return new Stretch(together.get(0).month(), together.size(), shown, steady);
    }

    private boolean alike(Entry one, Entry other) {
        return STANDINGS.stream()
                        .allMatch(program -> Objects.equals(
                                one.statuses().get(program), other.statuses().get(program)))
                && jobs(one.month()).toList().equals(jobs(other.month()).toList());
    }

    private Stream<Job> jobs(YearMonth month) {
        return scenario.work().stream().filter(job -> job.isWorkedIn(month));
    }
}
