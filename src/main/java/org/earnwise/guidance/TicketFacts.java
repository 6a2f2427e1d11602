package org.earnwise.guidance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earnwise.figures.FigureBook;
import org.earnwise.figures.InForce;
import org.earnwise.guidance.ticket.Beneficiary;
import org.earnwise.guidance.ticket.Beneficiary.Benefit;
import org.earnwise.guidance.ticket.IwpPart;
import org.earnwise.guidance.ticket.Lookback;
import org.earnwise.guidance.ticket.NetworkPay;
import org.earnwise.guidance.ticket.PayLevels;
import org.earnwise.guidance.ticket.PayMonth;
import org.earnwise.guidance.ticket.PayRecord;
import org.earnwise.guidance.ticket.Period;
import org.earnwise.guidance.ticket.ProgressMonths;
import org.earnwise.guidance.ticket.Signatures;
import org.earnwise.guidance.ticket.Stated;
import org.earnwise.guidance.ticket.Steps;
import org.earnwise.guidance.ticket.Today;
import org.earnwise.ledger.Money;
import org.jspecify.annotations.Nullable;

/** Turns a request about the Ticket into the facts that the rules read. Decides nothing. */
final class TicketFacts {

    private static final List<String> IWP_PARTS = List.of(
            "goal", "services", "terms", "noCharge", "amendOrEnd", "rightsRetrieve", "remediesPA", "privacy",
            "rightToAmend", "accessibleCopy");
    private static final String TRIAL_LEVEL = "ssdi.trial-work-level";
    private static final String SUBSTANTIAL = "ssdi.substantial-gainful-activity";

    private final FigureBook figures;

    TicketFacts(FigureBook figures) {
        this.figures = figures;
    }

    List<Object> of(Topic topic, Request request, LocalDate today) {
        List<Object> facts = new ArrayList<>();
        facts.add(new Today(today));
        request.values().forEach((path, value) -> {
            if (value instanceof List<?> list) {
                facts.add(new Stated(path + ".count", BigDecimal.valueOf(list.size())));
                list.forEach(entry -> facts.add(new Stated(path, entry)));
            } else {
                facts.add(new Stated(path, value));
            }
        });
        switch (topic) {
            case TICKET -> addTicket(request, facts);
            case TIMELY_PROGRESS -> addProgress(request, today, facts);
            case MILESTONES -> addWages(request, today, facts);
            default -> {
                // What was stated is all there is.
            }
        }
        return facts;
    }

    private static void addTicket(Request request, List<Object> facts) {
        if (request.hasAny("titleII") || request.hasAny("titleXVI")) {
            facts.add(new Beneficiary(
                    benefit(request, "titleII", "titleII.currentPay", true),
                    benefit(request, "titleXVI", "titleXVI.cashSuspended", false)));
        }
        if (request.has("iwp")) {
            for (int i = 0; i < IWP_PARTS.size(); i++) {
                facts.add(new IwpPart(IWP_PARTS.get(i), request.texts("iwp").contains(IWP_PARTS.get(i)), i + 1));
            }
        }
        if (request.hasAny("signedOn")) {
            facts.add(new Signatures(
                    request.date("signedOn.person"), request.date("signedOn.network"), request.date("signedOn.eligibleFrom")));
        }
    }

    private static Benefit benefit(Request request, String title, String payField, boolean payWhen) {
        if (request.isNone(title)) {
            return Benefit.NONE;
        }
        if (!request.hasAny(title)) {
            return Benefit.UNTOLD;
        }
        if (request.no(title + ".disability")) {
            return Benefit.OTHER;
        }
        Boolean pay = request.bool(payField);
        if (pay != null && pay != payWhen) {
            return Benefit.NOT_PAID;
        }
        return pay != null && request.yes(title + ".disability") ? Benefit.PAID : Benefit.UNCLEAR;
    }

    private void addProgress(Request request, LocalDate today, List<Object> facts) {
        LocalDate assigned = request.date("assigned");
        if (assigned != null) {
            facts.add(new ProgressMonths(
                    assigned, Set.copyOf(request.months("inactive")), Set.copyOf(request.months("unassigned"))));
        }
        Integer period = request.whole("period");
        if (period == null) {
            return;
        }
        facts.add(new Period(period));
        facts.add(new Steps(
                request.whole("workMonthsMet"),
                request.objects().containsKey("months") ? months(request, today) : null,
                Optional.ofNullable(request.whole("monthsNotTold")).orElse(0),
                request.text("program"),
                request.number("fullYearCredits"),
                request.number("creditsEarned"),
                request.yes("hsOrGed"),
                request.yes("courseCompleted"),
                request.yes("degreeCompleted")));
    }

    private void addWages(Request request, LocalDate today, List<Object> facts) {
        facts.add(new PayRecord(months(request, today)));
        @SuppressWarnings("unchecked")
        List<BigDecimal> before = (List<BigDecimal>) request.values().getOrDefault("lookbackAboveTwl", List.of());
        facts.add(new Lookback(Set.copyOf(before.stream().map(BigDecimal::intValueExact).toList())));
        int year = year(request, today);
        for (String kind : List.of("title-ii", "ssi")) {
            networkPay(year, kind).ifPresent(facts::add);
        }
    }

    private Optional<NetworkPay> networkPay(int year, String kind) {
        Optional<Money> one = amount("ticket.pay.phase-1", year);
        Optional<Money> two = amount("ticket.pay.phase-2." + kind, year);
        Optional<Money> outcome = amount("ticket.pay.outcome." + kind, year);
        if (one.isEmpty() || two.isEmpty() || outcome.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NetworkPay(year, kind, one.get(), two.get(), outcome.get()));
    }

    private List<PayMonth> months(Request request, LocalDate today) {
        return request.each("months").stream()
                .map(month -> new PayMonth(
                        Money.of(Optional.ofNullable(month.number("gross")).orElseThrow()),
                        month.bool("zeroCash"),
                        !month.no("inPay"),
                        !month.no("ongoingJob"),
                        levels(request, today, month)))
                .toList();
    }

    /** The levels told, or else those published for the year; empty where one is neither. */
    Optional<PayLevels> levels(Request request, LocalDate today) {
        int year = year(request, today);
        Optional<Money> trial = level(request.number("twl"), TRIAL_LEVEL, year);
        Optional<Money> substantial = level(request.number("sga"), SUBSTANTIAL, year);
        return trial.flatMap(t -> substantial.map(s -> new PayLevels(t, s)));
    }

    /** The levels told, or else those of the year that a month is in, or those of the request where it says no month. */
    private PayLevels levels(Request request, LocalDate today, Request month) {
        PayLevels ofRequest = levels(request, today).orElseThrow();
        if (!(month.values().get("month") instanceof YearMonth named)) {
            return ofRequest;
        }
        return new PayLevels(
                level(request.number("twl"), TRIAL_LEVEL, named.getYear()).orElse(ofRequest.trialLevel()),
                level(request.number("sga"), SUBSTANTIAL, named.getYear()).orElse(ofRequest.substantial()));
    }

    private Optional<Money> level(@Nullable BigDecimal told, String figure, int year) {
        return Optional.ofNullable(told).map(Money::of).or(() -> amount(figure, year));
    }

    static int year(Request request, LocalDate today) {
        Integer year = request.whole("year");
        return year == null ? today.getYear() : year;
    }

    /** An amount published for a year, never carried from another. */
    private Optional<Money> amount(String figure, int year) {
        return figures.published(figure, YearMonth.of(year, 1))
                .filter(found -> !found.carried())
                .map(InForce::amount)
                .map(Money::of);
    }
}
