package org.earnwise.guidance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.earnwise.engine.RuleCatalog;
import org.earnwise.guidance.access.CollaborativeSeat;
import org.earnwise.guidance.access.CommunityTime;
import org.earnwise.guidance.access.ContractPart;
import org.earnwise.guidance.access.Event;
import org.earnwise.guidance.access.ExceptionRecord;
import org.earnwise.guidance.access.MapField;
import org.earnwise.guidance.access.MovementCounts;
import org.earnwise.guidance.access.Mover;
import org.earnwise.guidance.access.PlanArea;
import org.earnwise.guidance.access.ReasonGiven;
import org.earnwise.guidance.access.ReasonRests;
import org.earnwise.guidance.access.Said;
import org.earnwise.guidance.access.StaffSubject;
import org.earnwise.guidance.access.Today;
import org.earnwise.guidance.access.WordFound;
import org.earnwise.guidance.access.WorkAndSchoolChoice;

/** Turns a request about access, plans, words or measures into the facts that the rules read. Decides nothing. */
final class AccessFacts {

    private static final String OTHER = "OTHER:";
    private static final String LAW = "L";
    private static final String WORK_AND_SCHOOL = "employmentEducation";
    private static final List<String> AREAS = List.of(
            "physicalHealth",
            "socialRelationships",
            WORK_AND_SCHOOL,
            "spiritualLife",
            "housingSatisfaction",
            "communityConnections");
    private static final List<String> CONTRACT_PARTS =
            List.of("rapidJobSearch", "menu", "joinedWithTreatment", "preferenceAndChoice", "timeUnlimited");
    private static final List<String> MAP_FIELDS = List.of(
            "name", "kind", "naturalOrAgency", "town", "contact", "hours", "languages", "cost", "get", "give", "usedBy",
            "lastChecked", "source");
    private static final List<String> SEATS = List.of(
            "brs", "adult_education", "community_colleges", "recreation", "transportation_boards", "workforce_boards",
            "legal_groups", "faith_groups", "college_disability_offices", "business", "primary_care",
            "people_in_recovery");
    private static final List<String> SUBJECTS =
            List.of("best_practice", "pay_and_benefits", "ada", "person_centered", "hope");
    private static final List<String> THOUGHT_OF = List.of("_considered", "_offered");

    private final Vocabulary vocabulary;
    private final WordsCheck wordsCheck;
    private final RuleCatalog rules;

    AccessFacts(Vocabulary vocabulary, WordsCheck wordsCheck, RuleCatalog rules) {
        this.vocabulary = vocabulary;
        this.wordsCheck = wordsCheck;
        this.rules = rules;
    }

    List<Object> of(Topic topic, Request request, LocalDate today) {
        List<Object> facts = new ArrayList<>();
        facts.add(new Today(today));
        facts.add(new Said("topic", topic.code()));
        request.values().forEach((path, value) -> addSaid(path, value, facts));
        switch (topic) {
            case ZERO_REJECT, GATEKEEPER, CHOICE, TARGETING, OTHER_PROGRAMS, BENEFITS_LINK -> {
                facts.addAll(vocabulary.options());
                addReasons(request, facts);
                addEvent(request, facts);
                if (asksForChoices(request)) {
                    facts.add(new Said("choices.asked", true));
                }
            }
            case PLAN -> {
                addAreas(request, facts);
                facts.add(new WorkAndSchoolChoice(
                        "not_of_interest".equals(request.text("plan.domains." + WORK_AND_SCHOOL))
                                && "person".equals(request.text("plan.optOutBy." + WORK_AND_SCHOOL)),
                        request.date("plan.workSchoolDiscussedOn"),
                        request.date("plan.reaskDate")));
            }
            case LANGUAGE -> {
                addWords(request, facts);
                addQuoted(request, facts);
            }
            case MOVEMENT -> addMovement(request, facts);
            case PROVIDER -> addProvider(request, facts);
            case COMMUNITY -> addCommunity(facts);
            default -> {
                // What was said is all there is.
            }
        }
        return facts;
    }

    static boolean asksForChoices(Request request) {
        return request.has("person.preferences") || !request.hasAny("request") && !request.hasAny("event");
    }

    private static void addSaid(String path, Object value, List<Object> facts) {
        if (value instanceof List<?> list) {
            facts.add(new Said(path + ".count", BigDecimal.valueOf(list.size())));
            list.forEach(entry -> facts.add(new Said(path, entry)));
        } else {
            facts.add(new Said(path, value));
        }
    }

    private void addReasons(Request request, List<Object> facts) {
        if (!request.has("request.decision") || "granted".equals(request.text("request.decision"))) {
            return;
        }
        List<String> reasons = request.texts("request.reasons");
        for (String given : reasons) {
            if (given.startsWith(OTHER)) {
                facts.add(new ReasonGiven(given, false, false));
                facts.add(new ReasonRests(given, "other-words"));
            } else {
                Vocabulary.Reason reason = vocabulary.reason(given).orElseThrow();
                facts.add(new ReasonGiven(given, true, reason.body() != null));
                reason.grounds().forEach(ground -> facts.add(new ReasonRests(given, ground)));
            }
        }
        if (reasons.isEmpty()) {
            facts.add(new ReasonGiven(ReasonGiven.NONE, false, false));
            facts.add(new ReasonRests(ReasonGiven.NONE, groundWithoutReason(request)));
        }
        if (request.hasAny("request.exception")) {
            facts.add(exception(request));
        }
    }

    /** What a "no" rests on when no reason was given: the condition that was set, if one was. */
    private static String groundWithoutReason(Request request) {
        if (request.has("request.blockedBy") || request.has("request.conditionType")) {
            return "other-words";
        }
        if (asksForApproval(request)) {
            return "approval";
        }
        return request.hasAny("request.exception") ? "exception-claim" : "unstated";
    }

    /** Anything but "no", however it is written. */
    private static boolean asksForApproval(Request request) {
        String path = "request.approvalRequired";
        return request.has(path)
                && !request.no(path)
                && !request.isNone(path)
                && !"no".equals(request.values().get(path));
    }

    private static ExceptionRecord exception(Request request) {
        String at = "request.exception.";
        return new ExceptionRecord(
                request.bool(at + "individual"),
                request.bool(at + "writtenSignedDated"),
                request.bool(at + "presentRiskFacts"),
                request.bool(at + "noProhibitedFactor"),
                request.whole(at + "endsWithinDays"),
                request.has(at + "endsWithinDays"),
                request.bool(at + "toldInWritingWithAppeal"),
                request.bool(at + "otherHelpOfferedNow"));
    }

    private static void addEvent(Request request, List<Object> facts) {
        String type = request.text("event.type");
        if (type == null) {
            return;
        }
        boolean considered = THOUGHT_OF.stream().anyMatch(type::endsWith);
        String kind = considered ? type.substring(0, type.lastIndexOf('_')) : type;
        facts.add(new Event(
                kind,
                considered,
                request.number("event.fromHours"),
                request.number("event.toHours"),
                request.number("event.fromWage"),
                request.number("event.toWage")));
    }

    /** An area of which the plan says nothing is one that it lacks; a request without any area says nothing of areas. */
    private static void addAreas(Request request, List<Object> facts) {
        if (!request.hasAny("plan.domains")) {
            return;
        }
        int order = 0;
        for (String area : AREAS) {
            String mark = request.text("plan.domains." + area);
            facts.add(new PlanArea(
                    area, ++order, mark == null ? "missing" : mark, request.text("plan.optOutBy." + area)));
        }
    }

    private void addWords(Request request, List<Object> facts) {
        List<String> texts = texts(request);
        for (int i = 0; i < texts.size(); i++) {
            int text = i;
            wordsCheck.check(texts.get(i), Locale.ENGLISH)
                    .forEach(found -> facts.add(new WordFound(text, found.rule(), found.why())));
        }
    }

    /** Whether the rule that a text quotes has the force of law. */
    private void addQuoted(Request request, List<Object> facts) {
        rules.all().stream()
                .filter(rule -> rule.id().equals(request.text("quoting")))
                .flatMap(rule -> Stream.ofNullable(rule.force()))
                .map(force -> new Said("quoting.law", List.of(force.split(",")).contains(LAW)))
                .forEach(facts::add);
    }

    static List<String> texts(Request request) {
        String one = request.text("text");
        return one != null ? List.of(one) : request.texts("texts");
    }

    private void addMovement(Request request, List<Object> facts) {
        int number = 0;
        for (Request person : request.each("people")) {
            BigDecimal months = person.number("monthsAtLevel");
            facts.add(new Mover(
                    ++number,
                    person.has("goal") ? String.valueOf(person.text("goal")) : "unknown",
                    level(person.texts("start")),
                    level(person.texts("end")),
                    months == null ? BigDecimal.ZERO : months,
                    person.yes("chosenPause"),
                    person.has("left"),
                    person.whole("daysInPeriod")));
        }
    }

    /** The highest level of the options that somebody is in; 0 for none. */
    private int level(List<String> codes) {
        return vocabulary.options().stream()
                .filter(option -> codes.contains(option.code()))
                .mapToInt(option -> option.level())
                .max()
                .orElse(0);
    }

    /** The counts told outright, as the second look of a movement score reads them. */
    static MovementCounts counts(Request request) {
        return new MovementCounts(
                count(request, "counts.progressed"), count(request, "counts.stalled"), count(request, "counts.steppedBack"));
    }

    private static int count(Request request, String path) {
        Integer count = request.whole(path);
        return count == null ? 0 : count;
    }

    private static void addProvider(Request request, List<Object> facts) {
        int order = 0;
        for (String part : CONTRACT_PARTS) {
            order++;
            if (request.has("contract." + part)) {
                facts.add(new ContractPart(part, request.yes("contract." + part), order));
            }
        }
        BigDecimal community = request.number("agency.communityHours");
        BigDecimal direct = request.number("agency.directHours");
        if (community != null && direct != null && direct.signum() > 0) {
            facts.add(new CommunityTime(community, direct));
        }
        addSubjects(facts);
    }

    private static void addSubjects(List<Object> facts) {
        for (int i = 0; i < SUBJECTS.size(); i++) {
            facts.add(new StaffSubject(SUBJECTS.get(i), CONTRACT_PARTS.size() + i + 1));
        }
    }

    private static void addCommunity(List<Object> facts) {
        for (int i = 0; i < MAP_FIELDS.size(); i++) {
            facts.add(new MapField(MAP_FIELDS.get(i), i + 1));
        }
        for (int i = 0; i < SEATS.size(); i++) {
            facts.add(new CollaborativeSeat(SEATS.get(i), i + 1));
        }
    }
}
