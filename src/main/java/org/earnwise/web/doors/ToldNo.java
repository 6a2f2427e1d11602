package org.earnwise.web.doors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earnwise.guidance.Vocabulary;
import org.earnwise.web.Answers;

/** What somebody who was told no is asked, and the request that it makes up. */
final class ToldNo {

    static final String DOOR = "/told-no";
    static final String REASONS = "request.reasons";
    static final String SAID = "own.said";
    static final String FIND = "own.find";
    static final String MATCH = "own.match";
    static final String AGENCY = "own.agency";

    /** What was said in the person's own words, where no listed reason means it. */
    private static final String OTHER = "OTHER: ";

    private static final int MOST_LETTERS = 500;
    private static final int MOST_LETTERS_OF_OTHER = 190;
    private static final String CUSTOM = "request.";

    static final Sheet SERVICE = Sheet.of(
            "told-no",
            DOOR,
            Ask.one(
                            "request.service",
                            List.of(
                                    "CMP", "IPS", "SED", "CDV", "OJT", "APP", "WST", "SEA", "WFD", "TRN", "JCP", "PRB",
                                    "ARB", "SIT", "BFC", "VR", Ask.NOT_SURE))
                    .must());

    static final Sheet WHO = Sheet.of(
            "told-no-who",
            DOOR + "/who",
            Ask.one(
                            "request.agencyType",
                            "dmhas_operated", "dmhas_funded", "brs", "employment_network", "medicaid_program", "other",
                            Ask.NOT_SURE)
                    .must(),
            Ask.line(AGENCY));

    static final Sheet WHAT = Sheet.of(
            "told-no-what",
            DOOR + "/what",
            Ask.one("request.decision", "denied", "deferred", "waitlisted", "reduced", "terminated").must(),
            Ask.day("request.toldOn"),
            Ask.yesNo("request.writtenNotice"));

    static final Sheet REASON = Sheet.of(
            "told-no-reason",
            DOOR + "/reason",
            Ask.text(SAID, MOST_LETTERS),
            Ask.line(FIND),
            Ask.some(REASONS, Vocabulary.load().reasons().stream().map(Vocabulary.Reason::code).toList()));

    static final List<Sheet> SHEETS = List.of(SERVICE, WHO, WHAT, REASON);

    private static final String BY_EXCEPTION = "GK-05";
    private static final int MOST_DAYS = 3660;

    /** The seven tests of a step "by exception". */
    private static final List<Ask> TESTS = List.of(
            Ask.yesNo("request.exception.individual"),
            Ask.yesNo("request.exception.writtenSignedDated"),
            Ask.yesNo("request.exception.presentRiskFacts"),
            Ask.yesNo("request.exception.noProhibitedFactor"),
            Ask.whole("request.exception.endsWithinDays", 0, MOST_DAYS),
            Ask.yesNo("request.exception.toldInWritingWithAppeal"),
            Ask.yesNo("request.exception.otherHelpOfferedNow"));

    /** The facts that could settle a reason that needs a closer look, by the condition that is missing. */
    private static final Map<String, Ask> SETTLING = settling();

    private ToldNo() {}

    private static Map<String, Ask> settling() {
        Map<String, Ask> asks = new LinkedHashMap<>();
        asks.put("recoveryGuide", Ask.yesNo("request.recoveryGuideStarted"));
        asks.put("interimHelp", Ask.yesNo("request.interimHelpStarted"));
        asks.put("order", Ask.one("request.waitlistOrder", "severity_then_date", "date", "readiness_score", Ask.NOT_SURE));
        asks.put("place", Ask.yesNo("request.placeGivenInWriting"));
        asks.put("warmHandOff", Ask.yesNo("request.warmHandOff"));
        asks.put("otherRoutes", Ask.yesNo("request.otherRoutesGiven"));
        asks.put("needLogged", Ask.yesNo("request.needLogged"));
        asks.put("easyReentry", Ask.yesNo("request.easyReentry"));
        asks.put("noRescreen", Ask.yesNo("request.noRescreen"));
        return asks;
    }

    /**
     * What could settle this answer: the conditions that it names, and the tests of a step that is claimed to be an exception.
     * The sheet is empty when nothing that we can ask would.
     */
    static Sheet more(Map<String, Object> answerWithoutMore, List<String> reasons) {
        List<String> missing = Because.texts(answerWithoutMore, "missingConditions");
        List<Ask> asks = new ArrayList<>(SETTLING.entrySet().stream()
                .filter(entry -> missing.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
        boolean exception = reasons.stream()
                .flatMap(reason -> Vocabulary.load().reason(reason).stream())
                .anyMatch(reason -> reason.rules().contains(BY_EXCEPTION));
        if (exception) {
            asks.addAll(TESTS);
        }
        return new Sheet("told-no-more", DOOR + "/more", asks);
    }

    /** The first sheet that was not answered yet. */
    static Optional<Sheet> firstOpen(Answers told) {
        return SHEETS.stream().filter(sheet -> !told.answered(sheet.id())).findFirst();
    }

    /** The person's own words, if there are any. */
    static Optional<String> said(Answers told) {
        return told.get(REASON.id(), SAID);
    }

    /** The reasons: those picked from the list, those found in the person's words that they said yes to, else the words. */
    static List<String> reasons(Answers told) {
        Set<String> reasons = new LinkedHashSet<>(told.chosen(REASON.id(), REASONS));
        if (said(told).isPresent()) {
            List<String> matched = told.chosen("told-no-match", MATCH);
            List<String> meant = matched.stream().filter(code -> !code.equals(Ask.NONE)).toList();
            reasons.addAll(meant);
            if (meant.isEmpty() && reasons.isEmpty()) {
                reasons.add(other(said(told).get()));
            }
        }
        return new ArrayList<>(reasons);
    }

    private static String other(String said) {
        String words = said.replaceAll("\\s+", " ").strip();
        return OTHER + words.substring(0, Math.min(words.length(), MOST_LETTERS_OF_OTHER));
    }

    /** Whether the person still has to say what their own words come to. */
    static boolean isToMatch(Answers told) {
        return said(told).isPresent() && !told.answered("told-no-match");
    }

    /** The request for guidance. */
    static Map<String, Object> request(Answers told, Sheet more) {
        List<Sheet> sheets = new ArrayList<>(SHEETS);
        sheets.add(more);
        Map<String, Object> request = Asking.request(told, sheets);
        Asking.put(request, CUSTOM + "reasons", reasons(told));
        return request;
    }
}
