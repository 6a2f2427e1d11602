package org.earnwise.web.packet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Advice.Entry;
import org.earnwise.advice.Advice.Finding;
import org.earnwise.advice.Advice.Kind;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Scenario;
import org.earnwise.web.Nearby;
import org.earnwise.web.Say;
import org.earnwise.web.packet.Course.Stretch;
import org.earnwise.web.packet.Packet.Blank;
import org.earnwise.web.packet.Packet.Contact;
import org.earnwise.web.packet.Packet.Dated;
import org.earnwise.web.packet.Packet.Deed;
import org.earnwise.web.packet.Packet.Line;
import org.earnwise.web.packet.Packet.Outlook;
import org.earnwise.web.packet.Packet.Part;
import org.earnwise.web.result.CarriedFigures;
import org.earnwise.web.result.Coverage;
import org.earnwise.web.result.Names;
import org.earnwise.web.result.Outcome;
import org.earnwise.web.wizard.Scenarios;
import org.jspecify.annotations.Nullable;

/** Puts a case into the words and the order of the packet, as much of it as there is room for. */
final class PacketMaker {

    private static final List<String> ESSENTIAL_CONTACTS = List.of("counselor", "ssa", "dss", "help", "crisis");
    private static final List<String> COVERAGE = List.of("medicaid", "medicare", "medicare-savings");
    /** Which findings to keep where there is no room for all: what changes first, then what to plan for. */
    private static final List<Kind> CHANGES = List.of(Kind.CHANGE, Kind.CAUTION, Kind.MILESTONE);
    private static final int EACH_MONTH_FROM = 3;
    /** What a Benefits Planning Query shows, in the order of the request. */
    private static final List<String> LETTER_SHOWS = List.of("cash", "work", "health", "review", "incentives");
    private static final List<String> LETTER_BLANKS =
            List.of("name", "number", "born", "phone", "address", "signature", "date");

    private final Case told;
    private final Scenario scenario;
    private final Advice advice;
    private final Course course;
    private final Outcome outcome;
    private final Say say;
    private final UnaryOperator<String> english;
    private final LocalDate today;
    private final Room room;

    /**
     * @param english the words of a key in English, whatever the reader's language
     * @param today the day it is made
     */
    PacketMaker(
            Case told, Say say, UnaryOperator<String> english, LocalDate today, Room room) {
        this.told = told;
        this.scenario = told.scenario();
        this.advice = told.advice();
        this.course = new Course(scenario, advice);
        this.outcome = course.outcome();
        this.say = say;
        this.english = english;
        this.today = today;
        this.room = room;
    }

    Packet packet() {
        Entry now = course.now();
        return new Packet(
                say.date(today),
                scenario.person().town() == null ? null : PersonsText.shown(scenario.person().town()),
                !advice.hypothetical().isEmpty(),
                room.tight(),
                new Packet.Now(
                        say.month(now.month()),
                        Part.of(new Holdings(scenario, now, say, checkIsOpen()).all(), room.now())),
                Part.of(toCheck(), room.toCheck()),
                Part.of(course.goal().stream().map(this::work).toList(), room.jobs()),
                Part.of(course.present().stream().map(this::work).toList(), room.jobs()),
                outlook(now),
                Part.of(stays(), room.stays()),
                changes(),
                deeds(),
                questions(),
                Stream.generate(() -> say.text("packet.ask.own")).limit(room.ownQuestions()).toList(),
                contacts(),
                letter(),
                advice.rules().version());
    }

    // ---- what is still to find out

    /** What makes the answer a range comes first. */
    private List<String> toCheck() {
        Set<String> open = advice.ranges().stream().map(Advice.Range::field).collect(Collectors.toSet());
        var lines = new LinkedHashSet<String>();
        if (checkIsOpen()) {
            lines.add(say.text("assumed.check-open"));
        }
        advice.assumptions().stream()
                .sorted(Comparator.comparing(assumption -> open.contains(assumption.field()) ? 0 : 1))
                .map(assumption -> assumption.assumed() + " " + assumption.matters())
                .forEach(lines::add);
        lines.addAll(told.assumed());
        lines.addAll(either());
        findings(Set.of(Kind.UNKNOWN)).map(Finding::text).forEach(lines::add);
        CarriedFigures.words(advice, say).ifPresent(lines::add);
        return lines.stream().map(this::fitted).toList();
    }

    /** Whether the person does not know which check it is: the packet then shows one of the two. */
    private boolean checkIsOpen() {
        return !told.answers().isEmpty() && Scenarios.possibilities(told.answers()).size() > 1;
    }

    /** The two ends of what nobody told, where the advisor says no more about it. */
    private List<String> either() {
        Set<String> said = advice.assumptions().stream().map(Advice.Assumption::field).collect(Collectors.toSet());
        Map<String, List<String>> ends = advice.ranges().stream()
                .filter(range -> !said.contains(range.field()))
                .collect(Collectors.groupingBy(
                        Advice.Range::field,
                        LinkedHashMap::new,
                        Collectors.mapping(range -> withoutEnd(range.assumption()), Collectors.toList())));
        return ends.values().stream()
                .filter(pair -> pair.size() == 2)
                .map(pair -> say.text("packet.check.either", pair.get(0), pair.get(1)))
                .toList();
    }

    // ---- the work

    private String work(Job job) {
        String pay = pay(job);
        String when = job.to() == null
                ? say.text("packet.goal.from", pay, job.from())
                : say.text("packet.goal.span", pay, job.from(), job.to());
        return job.name() == null ? when : say.text("packet.goal.named", PersonsText.shown(job.name()), when);
    }

    private String pay(Job job) {
        if (job.selfEmployed()) {
            return say.text("packet.goal.self", job.monthlyGross().dollars());
        }
        if (job.hoursPerWeek() != null && job.hourlyWage() != null) {
            return say.text(
                    "packet.goal.hourly",
                    job.hoursPerWeek().toPlainString(),
                    job.hourlyWage().dollars());
        }
        return say.text("packet.goal.monthly", job.monthlyGross().dollars());
    }

    // ---- what would change

    private Outlook outlook(Entry now) {
        var columns = new ArrayList<String>();
        columns.add(say.text("packet.change.now"));
        var entries = new ArrayList<Entry>();
        entries.add(now);
        for (Stretch stretch : course.stretches()) {
            columns.add(say.text("packet.change.from", say.month(stretch.steady())));
            entries.add(stretch.shown());
        }
        var lines = new ArrayList<Line>();
        Names.COMING_IN.forEach(name -> amounts(name, entries, false).ifPresent(lines::add));
        taxes(entries).ifPresent(lines::add);
        Names.GOING_OUT.forEach(name -> amounts(name, entries, true).ifPresent(lines::add));
        lines.add(new Line(
                say.text("amount.net.resources"),
                entries.stream().map(entry -> say.about(Outcome.left(entry))).toList(),
                true));
        couldBe(entries).ifPresent(lines::add);
        COVERAGE.forEach(program -> standing(program, entries).ifPresent(lines::add));
        return new Outlook(headline(now), columns, lines);
    }

    private Optional<Line> amounts(String name, List<Entry> entries, boolean out) {
        if (entries.stream().noneMatch(entry -> Holdings.isSomething(Names.counted(entry, name)))) {
            return Optional.empty();
        }
        return Optional.of(new Line(
                say.text("amount." + name),
                entries.stream().map(entry -> cell(Names.counted(entry, name), out)).toList(),
                false));
    }

    private String cell(@Nullable BigDecimal amount, boolean out) {
        if (amount == null) {
            return say.text("packet.none");
        }
        return say.about(out ? amount.negate() : amount);
    }

    private Optional<Line> taxes(List<Entry> entries) {
        List<BigDecimal> taxes = entries.stream()
                .map(entry -> Names.TAXES.stream()
                        .map(entry.amounts()::get)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
        if (taxes.stream().allMatch(tax -> tax.signum() == 0)) {
            return Optional.empty();
        }
        return Optional.of(new Line(
                say.text("result.taxes"),
                taxes.stream().map(tax -> say.about(tax.negate())).toList(),
                false));
    }

    /** Between what and what the last line may lie, where something not known makes a real difference. */
    private Optional<Line> couldBe(List<Entry> entries) {
        List<Entry> later = entries.subList(1, entries.size());
        if (later.stream().noneMatch(entry -> outcome.isOpen(entry.month()))) {
            return Optional.empty();
        }
        var cells = new ArrayList<String>();
        cells.add(say.text("packet.none"));
        later.forEach(entry -> cells.add(
                outcome.isOpen(entry.month())
                        ? say.text(
                                "result.from-to",
                                say.about(outcome.least(entry.month())),
                                say.about(outcome.most(entry.month())))
                        : say.about(Outcome.left(entry))));
        return Optional.of(new Line(say.text("packet.change.could"), cells, false));
    }

    private Optional<Line> standing(String program, List<Entry> entries) {
        if (entries.stream().noneMatch(entry -> entry.statuses().containsKey(program))) {
            return Optional.empty();
        }
        // What fits is told, asked for or not: so it says, where it is not what the person has.
        boolean fits = program.equals("medicaid") && !Boolean.TRUE.equals(scenario.benefits().medicaid());
        return Optional.of(new Line(
                say.text(fits ? "packet.change.medicaid-fits" : "program." + program),
                entries.stream()
                        .map(entry -> Optional.ofNullable(entry.statuses().get(program))
                                .map(status -> say.text("status." + program + "." + status))
                                .orElseGet(() -> say.text("packet.none")))
                        .toList(),
                false));
    }

    private String headline(Entry now) {
        String health = outcome.firstMonthToSettleCoverage()
                .map(month -> say.text("result.headline.health-settle", month))
                .orElseGet(() -> say.text(Coverage.of(scenario).inEveryMonth(advice.ledger())));
        return say.text("result.headline", money(now), health);
    }

    private String money(Entry now) {
        List<Stretch> stretches = course.stretches();
        if (stretches.isEmpty()) {
            return say.text("result.headline.same", about(now));
        }
        Entry first = stretches.get(0).shown();
        Stretch lastStretch = stretches.get(stretches.size() - 1);
        Entry last = lastStretch.shown();
        boolean endsElsewhere = !Outcome.close(Outcome.left(first), Outcome.left(last));
        if (endsElsewhere && outcome.isOpen(first.month()) && outcome.isKnownFrom(lastStretch.steady())) {
            return say.text(
                    "result.headline.range-phases",
                    say.about(outcome.least(first.month())),
                    say.about(outcome.most(first.month())),
                    about(last),
                    lastStretch.steady(),
                    about(now));
        }
        List<YearMonth> months = List.of(outcome.settled().month(), first.month(), last.month());
        if (months.stream().anyMatch(outcome::isOpen)) {
            return say.text(
                    "result.headline.range",
                    say.about(months.stream().map(outcome::least).min(Comparator.naturalOrder()).orElseThrow()),
                    say.about(months.stream().map(outcome::most).max(Comparator.naturalOrder()).orElseThrow()),
                    about(now));
        }
        if (endsElsewhere) {
            return say.text("result.headline.phases", about(first), about(last), lastStretch.steady(), about(now));
        }
        BigDecimal more = Outcome.left(first).subtract(Outcome.left(now));
        if (Outcome.close(more, BigDecimal.ZERO)) {
            return say.text("result.headline.same", about(first));
        }
        String key = more.signum() > 0 ? "result.headline.more" : "result.headline.less";
        return say.text(key, about(first), say.about(more.abs()));
    }

    private String about(Entry entry) {
        return say.about(Outcome.left(entry));
    }

    private List<Dated> stays() {
        var stays = new ArrayList<Dated>();
        findings(Set.of(Kind.PROTECTION)).map(this::dated).forEach(stays::add);
        stays.add(new Dated("", say.text("result.stays.always")));
        return stays;
    }

    private Part<Dated> changes() {
        List<Finding> all = findings(Set.copyOf(CHANGES)).toList();
        Set<Finding> kept = all.stream()
                .sorted(Comparator.comparing(finding -> CHANGES.indexOf(finding.kind())))
                .limit(room.changes())
                .collect(Collectors.toSet());
        return new Part<>(all.stream().filter(kept::contains).map(this::dated).toList(), all.size() - kept.size());
    }

    /** A sentence that names its month itself is not given it twice. */
    private Dated dated(Finding finding) {
        String month = say.month(finding.month());
        return new Dated(finding.text().contains(month) ? "" : month, fitted(finding.text()));
    }

    /** Findings of these kinds by month; one that comes again later is told once. */
    private Stream<Finding> findings(Set<Kind> kinds) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        advice.findings().stream()
                .filter(finding -> kinds.contains(finding.kind()))
                .sorted(Comparator.comparing(Finding::month))
                .forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        return byId.values().stream();
    }

    // ---- what to do

    /**
     * @param rank what is kept first where there is not room for all: deadlines, then what guards checks and coverage, then
     *     the rest
     */
    private record Due(LocalDate by, int rank, Deed deed) {}

    private static final int DEADLINE = 0;
    private static final int GUARDS = 1;
    private static final int OTHER = 2;

    /** How the ids of findings end that warn of a check that is not due. */
    private static final String DO_NOT_SPEND = ".set-money-aside";

    /** How the ids of findings begin that name the one month in which to see that Medicaid is open. */
    private static final String IN_TIME = "medicaid.apply-before";

    /** The programs that somebody's checks and coverage hang on, as findings' ids begin. */
    private static final Set<String> GUARDED = Set.of("ssdi", "ssi", "medicaid", "medicare");

    private Part<Deed> deeds() {
        var first = new ArrayList<Deed>();
        first.add(new Deed(beforeWork(), say.text("packet.do.you"), say.text("packet.do.call")));
        first.add(new Deed(beforeWork(), say.text("packet.do.you"), say.text("packet.do.bpqy")));
        first.add(new Deed(say.text("packet.do.arrived"), say.text("packet.do.both"), say.text("packet.do.check")));
        List<Due> all = Stream.concat(reports(), actions()).distinct().toList();
        List<Deed> kept = all.stream()
                .sorted(Comparator.comparing(Due::rank).thenComparing(Due::by))
                .limit(Math.max(1, room.deeds() - first.size()))
                .sorted(Comparator.comparing(Due::by))
                .map(Due::deed)
                .toList();
        List<Deed> shown = Stream.of(first, kept).flatMap(Collection::stream).toList();
        return new Part<>(shown, all.size() - kept.size());
    }

    private static int rank(String finding) {
        if (finding.endsWith(DO_NOT_SPEND) || finding.startsWith(IN_TIME)) {
            return DEADLINE;
        }
        return GUARDED.contains(finding.split("\\.")[0]) ? GUARDS : OTHER;
    }

    private String beforeWork() {
        return course.goalStart()
                .filter(YearMonth.from(today)::isBefore)
                .map(month -> say.text("packet.do.before", month))
                .orElseGet(() -> say.text("packet.do.now"));
    }

    /** Reports to one agency in the same words are one line, when they come month after month. */
    private Stream<Due> reports() {
        Map<List<String>, List<LocalDate>> dates = advice.reports().stream()
                .filter(report -> !report.by().isBefore(today))
                .collect(Collectors.groupingBy(
                        report -> List.of(report.to(), report.what()),
                        LinkedHashMap::new,
                        Collectors.mapping(Advice.Report::by, Collectors.toList())));
        return dates.entrySet().stream().flatMap(entry -> {
            String who = say.text("packet.do.tell", say.text("result.agency." + entry.getKey().get(0)));
            String what = fitted(entry.getKey().get(1));
            List<LocalDate> by = entry.getValue();
            String when = isEachMonth(by)
                    ? say.text("packet.do.each-month", say.date(by.get(0)))
                    : by.size() > 1
                            ? say.text("packet.do.by-and", say.date(by.get(0)), say.date(by.get(1)))
                            : say.text("packet.do.by", say.date(by.get(0)));
            String more = by.size() > 2 && !isEachMonth(by) ? " " + say.text("packet.do.again", by.size() - 2) : "";
            return Stream.of(new Due(by.get(0), DEADLINE, new Deed(when, who, what + more)));
        });
    }

    private static boolean isEachMonth(List<LocalDate> dates) {
        List<YearMonth> months = dates.stream().map(YearMonth::from).toList();
        for (int i = 1; i < months.size(); i++) {
            if (!months.get(i).equals(months.get(i - 1).plusMonths(1))) {
                return false;
            }
        }
        return months.size() >= EACH_MONTH_FROM;
    }

    private Stream<Due> actions() {
        return findings(Set.of(Kind.ACTION))
                .map(finding -> new Due(
                        finding.month().atDay(1),
                        rank(finding.id()),
                        new Deed(say.text("packet.do.in", finding.month()), say.text("packet.do.you"), fitted(finding.text()))));
    }

    // ---- questions, contacts, the request

    /** The advisor's, and two that fit everybody where there is room. */
    private Part<String> questions() {
        List<String> asked = advice.questions().stream()
                .map(Advice.Question::text)
                .distinct()
                .map(this::fitted)
                .toList();
        List<String> shown = Stream.concat(
                        asked.stream(), Stream.of("packet.ask.watch", "packet.ask.else").map(say::text))
                .limit(room.questions())
                .toList();
        return new Part<>(shown, Math.max(0, asked.size() - shown.size()));
    }

    private List<Contact> contacts() {
        var all = new ArrayList<Contact>();
        ESSENTIAL_CONTACTS.forEach(who -> all.add(new Contact(
                say.text("contact." + who),
                withoutColon(say.text("contact." + who + ".what")),
                say.text("contact." + who + ".phone"),
                say.text("contact." + who + ".link"),
                false)));
        Nearby.of(scenario.person().town(), room.near(), today, say).stream()
                .map(near -> new Contact(near.name(), near.what(), near.shown(), near.link(), near.old()))
                .forEach(all::add);
        return all;
    }

    private Packet.Letter letter() {
        boolean inEnglish = say.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
        List<String> shows = LETTER_SHOWS.stream().map(part -> "packet.letter.shows." + part).toList();
        List<String> most = notSureOf();
        List<Blank> blanks = LETTER_BLANKS.stream()
                .map(blank -> "packet.letter." + blank)
                .map(key -> new Blank(say.text(key), inEnglish ? null : english.apply(key)))
                .toList();
        Packet.Office office = inEnglish
                ? null
                : new Packet.Office(
                        english.apply("packet.letter.title"),
                        english.apply("packet.letter.text"),
                        Stream.concat(shows.stream(), most.stream()).map(english).toList());
        return new Packet.Letter(
                shows.stream().map(say::text).toList(), most.stream().map(say::text).toList(), blanks, office);
    }

    /** What the person did not know that Social Security's records say. */
    private List<String> notSureOf() {
        var keys = new ArrayList<String>();
        var benefits = scenario.benefits();
        if (benefits.ssdi() != null && benefits.ssdi().entitledFrom() == null) {
            keys.add("packet.letter.most.began");
        }
        if (benefits.ssdi() != null && benefits.ssdi().trialWorkMonths() == null) {
            keys.add("packet.letter.most.trial-work");
        }
        if (benefits.ssdi() != null && benefits.medicareSavings() == null) {
            keys.add("packet.letter.most.premium");
        }
        if (!benefits.ssi().receives() && benefits.ssi().endedBy() == null) {
            keys.add("packet.letter.most.ssi");
        }
        return keys;
    }

    // ---- words

    /** A sentence by itself: some begin with a month, which Spanish writes small. Cut only where there is the least room. */
    private String fitted(String sentence) {
        int first = sentence.offsetByCodePoints(0, Math.min(1, sentence.length()));
        String whole = sentence.substring(0, first).toUpperCase(say.language()) + sentence.substring(first);
        return PersonsText.cut(whole, room.text());
    }

    private static String withoutEnd(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String withoutColon(String words) {
        return words.endsWith(":") ? words.substring(0, words.length() - 1) + "." : words;
    }
}
