package org.earnwise.web.doors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earnwise.web.Answers;

/** What somebody is asked about a Ticket, and the requests that it makes up. */
final class TicketSheets {

    static final String DOOR = "/ticket";

    private static final String GETS = "own.gets";
    private static final String SSDI_PAID = "own.ssdi-paid";
    private static final String SSI_PAID = "own.ssi-paid";
    private static final String WANTS = "own.wants";
    private static final String PAY = "own.pay";
    private static final String BRS = "own.brs";
    private static final String USE_PLAN = "own.use-plan";
    private static final int OLDEST = 120;
    private static final int MOST_DAYS = 36_500;
    private static final int MOST_MONTHS = 12;
    private static final int MOST_CREDITS = 1000;
    private static final List<String> PERIODS = List.of("1", "2", "3", "4", "5", "6", "7");

    static final Sheet ABOUT = Sheet.of(
            "ticket",
            DOOR,
            Ask.whole("age", 0, OLDEST).must(),
            Ask.some(GETS, "SSDI", "SSI", Ask.NONE).must(),
            Ask.yesNo(SSDI_PAID),
            Ask.yesNo(SSI_PAID),
            Ask.yesNo("hasTicket"));

    static final Sheet NOW = Sheet.of(
            "ticket-now",
            DOOR + "/now",
            Ask.one(BRS, "OPEN", "CLOSED", "NEVER", Ask.NOT_SURE),
            Ask.whole("vr.daysSinceClosure", 0, MOST_DAYS),
            Ask.day("assigned"),
            Ask.day("medicalReviewBegan"),
            Ask.yesNo("childSSI"),
            Ask.one("adultRedetermination", "not_started", "pending", "found_disabled", "found_not_disabled", Ask.NOT_SURE),
            Ask.yesNo("section301"),
            Ask.yesNo("appealingCessation"));

    static final Sheet LIKES = Sheet.of(
            "ticket-wants",
            DOOR + "/wants",
            Ask.some(WANTS, "training", "jobSoonWithTeam", "longFollowAlong", "worriedAboutMedicalReview", "asksAboutPayRules", Ask.NONE),
            Ask.one(PAY, "AT_LEVEL", "UNDER", Ask.NOT_SURE));

    static final Sheet PROGRESS = Sheet.of(
            "ticket-progress",
            DOOR + "/progress",
            Ask.one("own.period", PERIODS),
            Ask.one(USE_PLAN, Ask.YES, Ask.NO),
            Ask.whole("workMonthsMet", 0, MOST_MONTHS),
            Ask.yesNo("hsOrGed"),
            Ask.one("program", "college2", "college4", "technical", Ask.NONE),
            Ask.number("fullYearCredits", 1, MOST_CREDITS),
            Ask.number("creditsEarned", 0, MOST_CREDITS),
            Ask.yesNo("courseCompleted"),
            Ask.yesNo("degreeCompleted"));

    static final List<Sheet> SHEETS = List.of(ABOUT, NOW, LIKES, PROGRESS);

    private TicketSheets() {}

    /** The first sheet that was not answered yet. */
    static Optional<Sheet> firstOpen(Answers told) {
        return SHEETS.stream().filter(sheet -> !told.answered(sheet.id())).findFirst();
    }

    /** The progress sheet, which offers the plan's own months only where there is a plan. */
    static Sheet progress(boolean withPlan) {
        return withPlan
                ? PROGRESS
                : new Sheet(
                        PROGRESS.id(),
                        PROGRESS.address(),
                        PROGRESS.asks().stream().filter(ask -> !ask.name().equals(USE_PLAN)).toList());
    }

    /** The request about the Ticket itself. */
    static Map<String, Object> ticket(Answers told) {
        Map<String, Object> request = Asking.request(told, List.of(ABOUT, NOW));
        List<String> gets = told.chosen(ABOUT.id(), GETS);
        request.put("titleII", gets.contains("SSDI") ? benefit("currentPay", paid(told, SSDI_PAID, true)) : null);
        request.put("titleXVI", gets.contains("SSI") ? benefit("cashSuspended", paid(told, SSI_PAID, false)) : null);
        addBrs(told, request);
        for (String want : told.chosen(LIKES.id(), WANTS)) {
            if (!want.equals(Ask.NONE)) {
                Asking.put(request, want.equals("training") || want.startsWith("job") || want.startsWith("long") ? "wants." + want : want, true);
            }
        }
        told.get(LIKES.id(), PAY)
                .filter(pay -> !pay.equals(Ask.NOT_SURE))
                .ifPresent(pay -> Asking.put(request, "wants.payAtTrialLevel", pay.equals("AT_LEVEL")));
        return request;
    }

    private static Map<String, Object> benefit(String field, Optional<Boolean> value) {
        Map<String, Object> benefit = new LinkedHashMap<>();
        benefit.put("disability", true);
        value.ifPresent(told -> benefit.put(field, told));
        return benefit;
    }

    /** Whether the check is paid, as the field has it: for one of them a yes, for the other a no. */
    private static Optional<Boolean> paid(Answers told, String ask, boolean asItIs) {
        return told.get(ABOUT.id(), ask).filter(paid -> !paid.equals(Ask.NOT_SURE)).map(paid -> paid.equals(Ask.YES) == asItIs);
    }

    private static void addBrs(Answers told, Map<String, Object> request) {
        switch (told.get(NOW.id(), BRS).orElse("")) {
            case "OPEN" -> Asking.put(request, "vr.caseOpen", true);
            case "CLOSED" -> Asking.put(request, "vr.caseOpen", false);
            case "NEVER" -> request.putIfAbsent("vr", null);
            default -> {
                // Not known, so not said.
            }
        }
    }

    /** The request about progress, without the months of a plan, or nothing where no period was picked. */
    static Optional<Map<String, Object>> progress(Answers told, boolean withPlan) {
        Optional<String> period = told.get(PROGRESS.id(), "own.period").filter(PERIODS::contains);
        if (period.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> request = Asking.request(told, List.of(PROGRESS));
        request.remove("program", Ask.NONE);
        request.put("period", Integer.valueOf(period.get()));
        if (usesPlan(told, withPlan)) {
            request.remove("workMonthsMet");
        }
        NOW.ask("assigned").flatMap(ask -> ask.value(told.of(NOW.id()))).ifPresent(day -> request.put("assigned", day));
        return Optional.of(request);
    }

    static boolean usesPlan(Answers told, boolean withPlan) {
        return told.is(PROGRESS.id(), USE_PLAN, Ask.YES) && withPlan;
    }
}
