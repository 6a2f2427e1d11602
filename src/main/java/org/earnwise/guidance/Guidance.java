package org.earnwise.guidance;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earnwise.engine.Derived;
import org.earnwise.engine.RuleBase;
import org.earnwise.engine.RuleCatalog;
import org.earnwise.figures.Figure;
import org.earnwise.figures.FigureBook;
import org.earnwise.guidance.access.Judged;
import org.earnwise.guidance.access.Judged.Outcome;
import org.earnwise.guidance.access.Moved;
import org.earnwise.guidance.access.MovementCounts;
import org.earnwise.guidance.access.ReasonGiven;
import org.earnwise.guidance.access.Reasons;
import org.earnwise.guidance.access.Verdict;
import org.earnwise.guidance.answer.Answered;
import org.earnwise.guidance.answer.Applied;
import org.earnwise.guidance.answer.Entered;
import org.earnwise.guidance.answer.Explained;
import org.earnwise.guidance.answer.Listed;
import org.earnwise.guidance.answer.Offered;
import org.earnwise.guidance.funding.Offer;
import org.earnwise.guidance.funding.RuledOut;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question of guidance: reads and checks the request, lets the rules decide, and puts their answer into words. May be
 * used by many threads; keeps nothing of what it is asked.
 */
public final class Guidance {

    /** The order in which rules are told, by the letters of their numbers. */
    private static final List<String> FAMILIES = List.of(
            "ZR", "GK", "CH", "TG", "BC", "IN", "PL", "SA", "ED", "LG", "PV", "OM", "CM", "PS", "TK", "TP", "MS", "CV",
            "EN", "FS", "FR", "MD", "NX");

    private static final List<String> CHANNELS = List.of(
            "NX-07", "NX-01", "NX-02", "NX-03", "NX-04", "NX-05", "CLRP", "NX-06", "PS-01", "BC-01", "IN-06");

    private static final List<String> MOVES =
            List.of("progressed", "stalled", "steppedBack", "inProgress", "kept", "leftOut");

    private final RuleBase rules;
    private final Function<Collection<?>, Derived> run;
    private final FigureBook figures;
    private final Vocabulary vocabulary;
    private final Requests requests;
    private final AccessFacts accessFacts;
    private final TicketFacts ticketFacts;
    private final WordsCheck wordsCheck;
    private final Sources sources = new Sources();

    public Guidance(RuleBase rules, FigureBook figures) {
        this(rules, figures, rules::run);
    }

    /** With a way of its own to run the rules, such as one that notes what fired. */
    Guidance(RuleBase rules, FigureBook figures, Function<Collection<?>, Derived> run) {
        this.rules = rules;
        this.run = run;
        this.figures = figures;
        this.vocabulary = Vocabulary.load();
        this.requests = new Requests(vocabulary);
        this.wordsCheck = WordsCheck.load();
        this.accessFacts = new AccessFacts(vocabulary, wordsCheck, rules.catalog());
        this.ticketFacts = new TicketFacts(figures);
    }

    /** Guidance with the rules and figures that the application carries. */
    public static Guidance builtIn() {
        return new Guidance(RuleBase.guidance(), FigureBook.load());
    }

    /**
     * Answers a request.
     *
     * @param topic what is asked, such as {@code zero-reject}
     * @param request the JSON object as maps, lists, texts, numbers, Booleans and nulls
     * @param today the day in Connecticut, unless the request has its own {@code asOf}
     * @param reader the reader's language
     * @return the answer in the order it is told, made of the same kinds of values, with dates as text
     * @throws UnknownTopic when there is no such topic
     * @throws RequestFaults with everything that is wrong with the request
     */
    public Map<String, Object> answer(String topic, Map<?, ?> request, LocalDate today, Locale reader) {
        Topic asked = Topic.of(topic).orElseThrow(() -> new UnknownTopic(topic));
        GuidanceWords words = GuidanceWords.in(reader);
        List<Fault> faults = new ArrayList<>();
        Request read = requests.of(asked).read(request, words, faults);
        LocalDate day = Objects.requireNonNullElse(read.date("asOf"), today);
        Contradictions.find(asked, read, day, words, faults);
        findMissingLevels(asked, read, day, words, faults);
        if (!faults.isEmpty()) {
            throw new RequestFaults(faults);
        }
        return new Answering(asked, read, day, words).answer();
    }

    private void findMissingLevels(Topic topic, Request request, LocalDate day, GuidanceWords words, List<Fault> faults) {
        boolean needsLevels = topic == Topic.MILESTONES
                || topic == Topic.TIMELY_PROGRESS && request.objects().containsKey("months");
        if (needsLevels && faults.isEmpty() && ticketFacts.levels(request, day).isEmpty()) {
            int year = TicketFacts.year(request, day);
            faults.add(new Fault("/year", words.say("fault.year", Map.of("year", year))));
        }
    }

    /** Every rule of guidance that has a number, in order: for the catalogue and for tests. */
    public List<String> numberedRules() {
        return rules.catalog().all().stream()
                .map(RuleCatalog.Entry::id)
                .filter(id -> id.matches("[A-Z]{2}-\\d{2}") && !id.endsWith("-00"))
                .sorted(Comparator.comparing(Guidance::rank))
                .toList();
    }

    private static String rank(String rule) {
        int family = FAMILIES.indexOf(rule.substring(0, 2));
        if (family < 0) {
            throw new IllegalStateException("Rule " + rule + " has no place among the others; add its letters to FAMILIES");
        }
        return "%02d%s".formatted(family, rule);
    }

    /** One rule as a sentence, with its force and its sources, in the reader's language. */
    public Map<String, Object> rule(String id, Locale reader) {
        return because(id, GuidanceWords.in(reader));
    }

    private Map<String, Object> because(String id, GuidanceWords words) {
        RuleCatalog.Entry rule = rules.catalog().get(id);
        String force = Objects.requireNonNull(rule.force(), () -> id + " has no force");
        Map<String, Object> because = new LinkedHashMap<>();
        because.put("rule", id);
        because.put("force", force);
        because.put("text", words.say("force." + force.split(",")[0]) + " " + words.say("rule." + id));
        List<Object> citations = new ArrayList<>();
        for (String written : rule.citations()) {
            Sources.Citation citation = sources.of(written);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("label", citation.label());
            entry.put("url", citation.url());
            citations.add(entry);
        }
        because.put("citations", citations);
        return because;
    }

    private static final String RESULT = "result";
    private static final String RESULTS = "results";
    private static final String OTHERS = "";

    /** Results in the order in which they stand before others; gaps stand in the place of the empty one. */
    private static final List<String> GRAVE = List.of("not-allowed", "prohibited", OTHERS, "allowed");

    /** One answer being put together. */
    private final class Answering {
        private final Topic topic;
        private final Request request;
        private final LocalDate day;
        private final GuidanceWords words;
        private final Map<String, Object> answer = new LinkedHashMap<>();
        private final List<Derived> looks = new ArrayList<>();

        Answering(Topic topic, Request request, LocalDate day, GuidanceWords words) {
            this.topic = topic;
            this.request = request;
            this.day = day;
            this.words = words;
        }

        Map<String, Object> answer() {
            Derived first = look(switch (topic.room()) {
                case ACCESS -> accessFacts.of(topic, request, day);
                case TICKET -> ticketFacts.of(topic, request, day);
                case FUNDING -> FundingFacts.of(request);
            });
            List<Object> second = secondLook(first);
            if (!second.isEmpty()) {
                look(second);
            }
            answer.put("topic", topic.code());
            answer.put("asOf", day.toString());
            addKeys(first);
            TreeSet<String> applied = new TreeSet<>(Comparator.comparing(Guidance::rank));
            all(Applied.class).forEach(a -> applied.add(a.rule()));
            answer.put("ruleIds", List.copyOf(applied));
            Set<String> told = new TreeSet<>(applied.comparator());
            told.addAll(applied);
            all(Explained.class).forEach(explained -> told.add(explained.rule()));
            answer.put("because", told.stream().map(id -> because(id, words)).toList());
            answer.put("next", next());
            return answer;
        }

        private Derived look(List<Object> facts) {
            List<Object> all = new ArrayList<>(facts);
            YearMonth month = YearMonth.from(day);
            figures.inForce(month, month, Map.of()).stream()
                    .filter(fact -> fact instanceof Figure figure
                            && (figure.id().startsWith("service-access.") || figure.id().startsWith("ticket.")))
                    .forEach(all::add);
            Derived derived = run.apply(all);
            looks.add(derived);
            return derived;
        }

        /** What can only be judged when everything of the first look is there. */
        private List<Object> secondLook(Derived first) {
            return switch (topic.room()) {
                case ACCESS -> topic == Topic.MOVEMENT ? movement(first) : verdicts(first);
                case FUNDING -> FundingFacts.offers(first);
                case TICKET -> List.of();
            };
        }

        private List<Object> verdicts(Derived first) {
            List<ReasonGiven> given = first.all(ReasonGiven.class);
            if (given.isEmpty()) {
                return List.of();
            }
            Map<String, Outcome> outcomes = new LinkedHashMap<>();
            // A reason that no rule judged is never taken as allowed.
            given.forEach(reason -> outcomes.put(reason.code(), Outcome.ALLOWED));
            given.stream()
                    .filter(reason -> first.all(Judged.class).stream().noneMatch(j -> j.reason().equals(reason.code())))
                    .forEach(reason -> outcomes.put(reason.code(), Outcome.NEEDS_REVIEW));
            first.all(Judged.class).forEach(judged -> outcomes.merge(
                    judged.reason(), judged.outcome(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
            List<Object> facts = new ArrayList<>();
            outcomes.forEach((reason, outcome) -> facts.add(new Verdict(reason, outcome)));
            facts.add(new Reasons(outcomes.size() > 1));
            return facts;
        }

        private List<Object> movement(Derived first) {
            if (request.hasAny("counts")) {
                return List.of(AccessFacts.counts(request));
            }
            if (!request.objects().containsKey("people")) {
                return List.of();
            }
            Map<String, Integer> moves = moves(first);
            return List.of(new MovementCounts(moves.get("progressed"), moves.get("stalled"), moves.get("steppedBack")));
        }

        private Map<String, Integer> moves(Derived first) {
            Set<Moved> moved = new LinkedHashSet<>(first.all(Moved.class));
            Map<String, Integer> moves = new LinkedHashMap<>();
            MOVES.forEach(how -> moves.put(
                    how, (int) moved.stream().filter(m -> m.how().equals(how)).count()));
            return moves;
        }

        private void addKeys(Derived first) {
            switch (topic) {
                case ZERO_REJECT, GATEKEEPER, CHOICE, TARGETING, OTHER_PROGRAMS, BENEFITS_LINK -> addAccessKeys();
                case INTAKE -> values(List.of("result"), List.of("missing", "unanswered"));
                case PLAN -> values(
                        List.of("result"), List.of("gaps", "missing", "notTriggered", "missingRecords"));
                case ACCOUNTABILITY -> values(List.of("result"), List.of("results"));
                case LANGUAGE -> addLanguageKeys();
                case FUNDING -> addFundingKeys(first);
                case TICKET -> addTicketKeys();
                case TIMELY_PROGRESS -> {
                    if (request.has("period")) {
                        values(List.of("met", "by"), List.of());
                    }
                }
                case MILESTONES -> {
                    values(List.of(), List.of("phase1Unavailable", "phase1Attained"));
                    answer.put("phase1AttainedInMonth", Map.of());
                    values(List.of("phase2Count", "outcomeCount"), List.of("checks"));
                }
                case MOVEMENT -> {
                    if (request.objects().containsKey("people")) {
                        answer.putAll(moves(first));
                    }
                    values(List.of("score", "share", "label"), List.of());
                }
                default -> values(List.of("result"), List.of("results", "missing"));
            }
            addRest();
        }

        private void addAccessKeys() {
            if (request.has("request.decision")) {
                values(List.of("overall"), List.of());
                Map<String, Object> perReason = new LinkedHashMap<>();
                request.texts("request.reasons").forEach(reason -> all(Verdict.class).stream()
                        .filter(verdict -> verdict.reason().equals(reason))
                        .findFirst()
                        .ifPresent(verdict -> perReason.put(reason, verdict.outcome().code())));
                answer.put("perReason", perReason);
                values(List.of(), List.of("flags", "missingConditions"));
                if (request.hasAny("request.exception")) {
                    values(List.of(), List.of("failedTests", "unknownTests"));
                }
            }
            if (AccessFacts.asksForChoices(request)) {
                values(List.of(), List.of("shownFirst", "alwaysOnFirstScreen", "allShown"));
                answer.put("barred", List.of());
                answer.put("groups", groups());
            }
            if (request.hasAny("event")) {
                values(List.of("prompt"), List.of());
            }
        }

        private Map<String, Object> groups() {
            Map<String, Object> groups = new LinkedHashMap<>();
            vocabulary.optionGroups(words.language()).keySet().forEach(group -> groups.put(
                    group,
                    vocabulary.options().stream()
                            .filter(option -> option.group().equals(group))
                            .map(option -> option.code())
                            .toList()));
            return groups;
        }

        private void addLanguageKeys() {
            Set<Object> stopped = all(Listed.class).stream()
                    .filter(listed -> listed.key().equals("blockedTexts"))
                    .map(Listed::value)
                    .collect(Collectors.toSet());
            List<String> texts = AccessFacts.texts(request);
            if (request.has("texts")) {
                List<Object> blocked = new ArrayList<>();
                for (int i = 0; i < texts.size(); i++) {
                    blocked.add(stopped.contains(i));
                }
                answer.put("blocked", blocked);
            } else if (request.has("text")) {
                answer.put("blocked", !stopped.isEmpty());
            }
            List<Object> found = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                for (WordsCheck.Found word : wordsCheck.check(texts.get(i), words.language())) {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("text", i);
                    entry.put("at", word.at());
                    entry.put("words", word.words());
                    entry.put("rule", word.rule());
                    entry.put("say", word.say());
                    found.add(entry);
                }
            }
            answer.put("found", found);
        }

        private void addFundingKeys(Derived first) {
            values(List.of("firstStream", "likelihood"), List.of());
            Set<String> ruledOut = first.all(RuledOut.class).stream()
                    .map(RuledOut::stream)
                    .collect(Collectors.toCollection(TreeSet::new));
            List<Object> streams = new ArrayList<>();
            all(Offer.class).stream()
                    .sorted(Comparator.comparing(Offer::order).thenComparing(Offer::stream))
                    .forEach(offer -> {
                        boolean out = FundingFacts.isRuledOut(offer.stream(), ruledOut);
                        Map<String, Object> entry = new LinkedHashMap<>();
                        entry.put("stream", offer.stream());
                        entry.put("name", words.say("stream." + offer.stream()));
                        entry.put("likelihood", out ? "not coverable" : offer.likelihood());
                        streams.add(entry);
                    });
            answer.put("streams", streams);
            answer.put("notStreams", List.copyOf(ruledOut));
            answer.put("needsStateAuthority", false);
            answer.put("fundingGap", false);
            answer.put("checkWith", words.say("funding.check-with"));
        }

        private void addTicketKeys() {
            if (request.has("age") || request.hasAny("titleII") || request.hasAny("titleXVI")) {
                values(List.of("eligible"), List.of());
            }
            if (request.has("iwp")) {
                values(List.of("result"), List.of("missing"));
            }
        }

        /** Puts the values stated under these keys, null or an empty list where none was. */
        private void values(List<String> single, List<String> lists) {
            single.forEach(key -> answer.put(key, null));
            lists.forEach(key -> answer.put(key, List.of()));
        }

        /** Puts everything that the rules stated: in its place where it has one, else after it. */
        private void addRest() {
            Map<String, Object> stated = new LinkedHashMap<>();
            List<Object> results = results();
            all(Answered.class).stream().sorted(Comparator.comparing(Answered::key)).forEach(one -> {
                Object value = one.key().equals(RESULT) ? results.get(0) : one.value();
                Object before = stated.put(one.key(), value);
                if (before != null && !before.equals(value)) {
                    throw new IllegalStateException("Two rules disagree on %s: %s and %s; one of them lacks a condition"
                            .formatted(one.key(), before, value));
                }
            });
            stated.forEach((key, value) -> answer.put(key, plain(value)));
            all(Listed.class).stream()
                    .filter(listed -> !listed.key().equals("blockedTexts"))
                    .distinct()
                    .sorted(Comparator.comparing(Listed::key)
                            .thenComparing(Listed::order)
                            .thenComparing(listed -> String.valueOf(listed.value())))
                    .collect(Collectors.groupingBy(Listed::key, LinkedHashMap::new, Collectors.toList()))
                    .forEach((key, list) -> answer.put(
                            key, list.stream().map(listed -> plain(listed.value())).distinct().toList()));
            if (results.size() > 1) {
                Set<Object> more = new LinkedHashSet<>(results);
                if (answer.get(RESULTS) instanceof List<?> listed) {
                    more.addAll(listed);
                }
                answer.put(RESULTS, List.copyOf(more));
            }
            if (answer.containsKey(RESULT) && answer.get(RESULT) == null && answer.get(RESULTS) instanceof List<?> all) {
                answer.put(RESULT, all.isEmpty() ? null : all.get(0));
            }
            all(Entered.class).stream()
                    .filter(entered -> !entered.key().equals("by"))
                    .distinct()
                    .sorted(Comparator.comparing(Entered::key)
                            .thenComparing(Entered::order)
                            .thenComparing(Entered::name))
                    .collect(Collectors.groupingBy(Entered::key, LinkedHashMap::new, Collectors.toList()))
                    .forEach((key, list) -> {
                        Map<String, Object> entries = new LinkedHashMap<>();
                        list.forEach(entered -> entries.put(entered.name(), plain(entered.value())));
                        answer.put(key, entries);
                    });
        }

        /**
         * What the rules came to when a request tells of several things at once: first what the topic is about, then what is not
         * allowed, then what else is amiss.
         */
        private List<Object> results() {
            String own = topic.code().toUpperCase(Locale.ROOT) + "-";
            return all(Answered.class).stream()
                    .filter(one -> one.key().equals(RESULT))
                    .map(Answered::value)
                    .distinct()
                    .sorted(Comparator.comparing((Object result) -> !result.toString().startsWith(own))
                            .thenComparing(result -> {
                                int place = GRAVE.indexOf(result);
                                return place < 0 ? GRAVE.indexOf(OTHERS) : place;
                            })
                            .thenComparing(Object::toString))
                    .toList();
        }

        private Object plain(Object value) {
            if (value instanceof BigDecimal number) {
                BigDecimal shortest = number.stripTrailingZeros();
                return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
            }
            return value instanceof LocalDate || value instanceof YearMonth ? value.toString() : value;
        }

        private List<Object> next() {
            Set<String> offered = all(Offered.class).stream().map(Offered::channel).collect(Collectors.toSet());
            if (!CHANNELS.containsAll(offered)) {
                throw new IllegalStateException("A rule offers one of " + offered + ", which CHANNELS does not have; add it there");
            }
            List<Object> next = new ArrayList<>();
            CHANNELS.stream().filter(offered::contains).forEach(channel -> {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("channel", channel);
                entry.put("text", words.say("next." + channel));
                entry.put("by", by(channel));
                next.add(entry);
            });
            return next;
        }

        private @Nullable String by(String channel) {
            return all(Entered.class).stream()
                    .filter(entered -> entered.key().equals("by") && entered.name().equals(channel))
                    .map(entered -> entered.value().toString())
                    .findFirst()
                    .orElse(null);
        }

        private <T> List<T> all(Class<T> type) {
            return looks.stream().flatMap(look -> look.all(type).stream()).toList();
        }
    }
}
