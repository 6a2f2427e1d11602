package org.earnwise.guidance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Faults between fields: what is missing together, what cannot both be, and dates in the wrong order. */
final class Contradictions {

    private static final Set<Topic> ABOUT_A_REQUEST =
            Set.of(Topic.ZERO_REJECT, Topic.GATEKEEPER, Topic.TARGETING, Topic.OTHER_PROGRAMS);

    private final Request request;
    private final GuidanceWords words;
    private final List<Fault> faults;

    private Contradictions(Request request, GuidanceWords words, List<Fault> faults) {
        this.request = request;
        this.words = words;
        this.faults = faults;
    }

    static void find(Topic topic, Request request, LocalDate today, GuidanceWords words, List<Fault> faults) {
        new Contradictions(request, words, faults).find(topic, today);
    }

    private void find(Topic topic, LocalDate today) {
        switch (topic) {
            case ZERO_REJECT, GATEKEEPER, CHOICE, TARGETING, OTHER_PROGRAMS, BENEFITS_LINK -> access(topic, today);
            case INTAKE -> needs("/intake", request.isThere("intake"), "intake");
            case PLAN -> plan(today);
            case ACCOUNTABILITY -> accountability(today);
            case LANGUAGE -> language();
            case TICKET -> ticket();
            case TIMELY_PROGRESS -> {
                progress();
                eachMonthOnce();
            }
            case MILESTONES -> eachMonthOnce();
            case PROVIDER -> provider();
            case FUNDING -> funding();
            case MOVEMENT -> movement();
            default -> {
                // Nothing goes together with anything.
            }
        }
    }

    private void access(Topic topic, LocalDate today) {
        if (ABOUT_A_REQUEST.contains(topic)) {
            needs("/request", request.hasAny("request"), "request");
        }
        if (topic == Topic.BENEFITS_LINK) {
            needs("/event", request.hasAny("request") || request.hasAny("event"), "event");
        }
        if ("granted".equals(request.text("request.decision")) && !request.texts("request.reasons").isEmpty()) {
            fault("/request/reasons", "granted-with-reasons");
        }
        if (request.hasAny("request") && !request.has("request.decision") && noFaultAt("/request/decision")) {
            fault("/request/decision", "missing", Map.of("field", "decision"));
        }
        inOrder("/request/toldOn", request.date("request.toldOn"), today, "after-today");
    }

    private void plan(LocalDate today) {
        needs("/plan", request.hasAny("plan"), "plan");
        LocalDate talk = request.date("plan.workSchoolDiscussedOn");
        inOrder("/plan/workSchoolDiscussedOn", talk, today, "after-today");
        LocalDate again = request.date("plan.reaskDate");
        if (talk != null && again != null && again.isBefore(talk)) {
            fault("/plan/reaskDate", "order", Map.of("first", "workSchoolDiscussedOn", "second", "reaskDate"));
        }
    }

    private void accountability(LocalDate today) {
        needs("/plan", request.hasAny("plan") || request.hasAny("person"), "plan");
        LocalDate referred = request.date("plan.referredOn");
        inOrder("/plan/referredOn", referred, today, "after-today");
        LocalDate contacted = request.date("plan.contactedOn");
        if (referred != null && contacted != null && contacted.isBefore(referred)) {
            fault("/plan/contactedOn", "order", Map.of("first", "referredOn", "second", "contactedOn"));
        }
    }

    private void language() {
        boolean one = request.has("text");
        boolean several = request.has("texts");
        if (one && several) {
            fault("/texts", "one-of", Map.of("one", "text", "other", "texts"));
        }
        needs("/text", one || several || request.hasAny("person"), "text");
    }

    private void ticket() {
        if (request.yes("vr.caseOpen") && request.has("vr.daysSinceClosure")) {
            fault("/vr/daysSinceClosure", "open-and-closed");
        }
        LocalDate start = request.date("currentPeriodStart");
        LocalDate asked = request.date("inactiveRequestDate");
        if (start != null && asked != null && YearMonth.from(start).isAfter(YearMonth.from(asked).plusMonths(1))) {
            fault("/currentPeriodStart", "order", Map.of("first", "currentPeriodStart", "second", "inactiveRequestDate"));
        }
    }

    private void progress() {
        needs("/period", request.has("period") || request.has("assigned") || !noFaultAt("/period"), "period");
        if (request.has("workMonthsMet") && request.objects().containsKey("months")) {
            fault("/workMonthsMet", "one-of", Map.of("one", "months", "other", "workMonthsMet"));
        }
        if (request.has("creditsEarned") && !request.has("fullYearCredits") && noFaultAt("/fullYearCredits")) {
            fault("/fullYearCredits", "missing", Map.of("field", "fullYearCredits"));
        }
        if (request.has("creditsEarned") && !request.has("program") && noFaultAt("/program")) {
            fault("/program", "missing", Map.of("field", "program"));
        }
        LocalDate assigned = request.date("assigned");
        months("/inactive", "inactive", assigned);
        months("/unassigned", "unassigned", assigned);
        if (assigned == null && (request.has("inactive") || request.has("unassigned")) && noFaultAt("/assigned")) {
            fault("/assigned", "missing", Map.of("field", "assigned"));
        }
    }

    private void months(String pointer, String path, @Nullable LocalDate assigned) {
        if (assigned == null) {
            return;
        }
        List<YearMonth> months = request.months(path);
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).isBefore(YearMonth.from(assigned))) {
                fault(pointer + "/" + i, "order", Map.of("first", "assigned", "second", path));
            }
        }
    }

    private void eachMonthOnce() {
        Set<Object> seen = new HashSet<>();
        List<Request> months = request.each("months");
        for (int i = 0; i < months.size(); i++) {
            Object month = months.get(i).values().get("month");
            if (month != null && !seen.add(month)) {
                fault("/months/" + i + "/month", "twice");
            }
        }
    }

    private void provider() {
        BigDecimal part = request.number("agency.communityHours");
        BigDecimal whole = request.number("agency.directHours");
        if (part != null && whole != null && part.compareTo(whole) > 0) {
            fault("/agency/communityHours", "part-over-whole", Map.of("part", "communityHours", "whole", "directHours"));
        }
    }

    private void funding() {
        if (request.yes("context.activityInBrsPlan") && request.no("context.brsCaseOpen")) {
            fault("/context/activityInBrsPlan", "plan-without-case");
        }
        if (request.no("context.medicaid") && "mental_health_waiver".equals(request.text("context.waiver"))) {
            fault("/context/waiver", "waiver-without-medicaid");
        }
    }

    private void movement() {
        boolean counts = request.hasAny("counts");
        boolean people = request.objects().containsKey("people");
        if (counts && people) {
            fault("/people", "one-of", Map.of("one", "counts", "other", "people"));
        }
        needs("/counts", counts || people || request.has("incentive") || request.has("accessData")
                || !noFaultAt("/people"), "counts");
    }

    private void needs(String pointer, boolean given, String field) {
        if (!given && noFaultAt(pointer)) {
            fault(pointer, "missing", Map.of("field", field));
        }
    }

    private void inOrder(String pointer, @Nullable LocalDate date, LocalDate today, String key) {
        if (date != null && date.isAfter(today)) {
            fault(pointer, key, Map.of("today", today));
        }
    }

    /** Whether nothing was found at or below a place yet: what is faulty is not missing as well. */
    private boolean noFaultAt(String pointer) {
        return faults.stream().noneMatch(f -> f.pointer().equals(pointer) || f.pointer().startsWith(pointer + "/"));
    }

    private void fault(String pointer, String key) {
        fault(pointer, key, Map.of());
    }

    private void fault(String pointer, String key, Map<String, ?> values) {
        faults.add(new Fault(pointer, words.say("fault." + key, values)));
    }
}
