package org.earnwise.web.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.earnwise.figures.FigureBook;
import org.earnwise.figures.InForce;
import org.earnwise.guidance.Guidance;
import org.earnwise.guidance.RequestFaults;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.earnwise.web.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** "My Ticket": whether somebody can have one, which door first, what protects from medical reviews, and the year's progress. */
@Controller
@RequestMapping(TicketSheets.DOOR)
class TicketController {

    private static final int QUESTIONS = 13;
    private static final List<String> PROTECTION = List.of("TK-12", "TP-13", "TK-14", "TK-16");

    private static final Set<String> ELIGIBILITY = Set.of("TK-01", "TK-02", "TK-03", "TK-04", "TK-05", "TK-06", "TK-17");

    /** The words by which a period is named. */
    private static final String PERIOD_RULE = "TP-0";

    private static final Set<String> DATES =
            Set.of("assignedFrom", "extensionLastDay", "firstPeriodStart", "firstPeriodEnd", "inactiveFrom", "unassignedFrom");

    private final Asking asking;
    private final Guidance guidance;
    private final PlannedMonths planned;
    private final Today today;
    private final Say say;
    private final FigureBook figures = FigureBook.load();

    TicketController(Asking asking, Guidance guidance, PlannedMonths planned, Today today, Say say) {
        this.asking = asking;
        this.guidance = guidance;
        this.planned = planned;
        this.today = today;
        this.say = say;
    }

    /** A month of the plan, with its pay. */
    record Month(String month, String pay, boolean noCash) {}

    /**
     * How the period stands.
     *
     * @param met null when it cannot be said yet
     * @param needs what the period asks for, as its rule says it
     * @param months the plan's months, where they were counted
     * @param span from when to when they were counted, or why not; null where no plan was
     */
    record Progress(
            @Nullable Boolean met, @Nullable String by, Because needs, List<Because> why, List<Month> months, @Nullable String span,
            @Nullable String trialLevel, @Nullable String substantial, String year) {}

    /** A date that matters, in words. */
    record Fact(String text) {}

    @GetMapping("")
    String about(HttpServletRequest request, Model model) {
        return asking.show(TicketSheets.ABOUT, "/", request, model);
    }

    @GetMapping("/{page:now|wants|progress}")
    Object sheet(@PathVariable String page, HttpServletRequest request, Model model) {
        Sheet sheet = named(page, request);
        int at = place(page);
        Sheet before = TicketSheets.SHEETS.get(at - 1);
        Answers told = asking.told(request);
        if (!told.answered(before.id())) {
            return Asking.seeOther(TicketSheets.firstOpen(told).orElse(TicketSheets.ABOUT).address());
        }
        return asking.show(sheet, before.address(), request, model);
    }

    @PostMapping({"", "/{page:now|wants|progress}"})
    RedirectView take(
            @PathVariable(required = false) @Nullable String page,
            @RequestParam MultiValueMap<String, String> inputs,
            HttpServletRequest request) {
        Sheet sheet = page == null ? TicketSheets.ABOUT : named(page, request);
        if (!asking.take(sheet, inputs, request)) {
            return Asking.seeOther(sheet.address());
        }
        int next = (page == null ? 0 : place(page)) + 1;
        return Asking.seeOther(
                next < TicketSheets.SHEETS.size() ? TicketSheets.SHEETS.get(next).address() : TicketSheets.DOOR + "/answer");
    }

    private Sheet named(String page, HttpServletRequest request) {
        return page.equals("progress")
                ? TicketSheets.progress(!planned.months(request).isEmpty())
                : TicketSheets.SHEETS.get(place(page));
    }

    private static int place(String page) {
        return IntStream.range(0, TicketSheets.SHEETS.size())
                .filter(at -> TicketSheets.SHEETS.get(at).address().endsWith("/" + page))
                .findFirst()
                .orElseThrow();
    }

    @GetMapping("/answer")
    Object answer(HttpServletRequest request, Model model) {
        Answers told = asking.told(request);
        if (told.isEmpty()) {
            return Asking.seeOther("/ended");
        }
        Optional<Sheet> open = TicketSheets.firstOpen(told);
        if (open.isPresent()) {
            return Asking.seeOther(open.get().address());
        }
        try {
            List<Map<String, Object>> months = planned.months(request);
            Progress progress = progress(told, months).orElse(null);
            Map<String, Object> asked = TicketSheets.ticket(told);
            if (progress != null && progress.met() != null) {
                asked.put("progressMade", progress.met());
            }
            Map<String, Object> answer = asking.answer("ticket", asked);
            addTicket(asked, answer, model);
            model.addAttribute("progress", progress);
            model.addAttribute("hasPlan", !months.isEmpty());
        } catch (RequestFaults faults) {
            return asking.faults(faults, TicketSheets.SHEETS, TicketSheets.DOOR, request);
        }
        return "doors/ticket";
    }

    private void addTicket(Map<String, Object> asked, Map<String, Object> answer, Model model) {
        boolean holds = Boolean.TRUE.equals(asked.get("hasTicket"));
        Object eligible = answer.get("eligible");
        String headline = holds ? "holds" : eligible == null ? "open" : String.valueOf(eligible);
        model.addAttribute("headline", headline);
        model.addAttribute("shield", answer.get("shield") == null ? "none-" + headline : answer.get("shield"));
        List<Because> rules = Because.of(answer);
        model.addAttribute("why", rules.stream().filter(rule -> ELIGIBILITY.contains(rule.rule())).toList());
        model.addAttribute("doors", rules.stream().filter(rule -> rule.family().equals("CV")).toList());
        List<String> first = new ArrayList<>(Because.texts(answer, "showFirst"));
        Because.texts(answer, "otherWays").stream().filter(way -> !first.contains(way)).forEach(first::add);
        model.addAttribute("first", first);
        model.addAttribute("unanswered", Because.texts(answer, "unanswered"));
        List<Because> protection = new ArrayList<>(rules.stream()
                .filter(rule -> rule.family().equals("TK") && !ELIGIBILITY.contains(rule.rule()))
                .toList());
        boolean none = headline.equals("false") && answer.get("shield") == null;
        (none ? List.<String>of() : PROTECTION).stream()
                .filter(id -> protection.stream().noneMatch(rule -> rule.rule().equals(id)))
                .forEach(id -> protection.add(Because.read(guidance.rule(id, asking.language()))));
        model.addAttribute("protection", protection);
        model.addAttribute("facts", facts(answer));
        model.addAttribute("questions", IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(number -> say.text("doors.ticket.question." + number))
                .toList());
    }

    /** What guidance states outright: yes or no, or a day. */
    private List<Fact> facts(Map<String, Object> answer) {
        List<Fact> facts = new ArrayList<>();
        answer.forEach((key, value) -> {
            if (value instanceof Boolean yes) {
                String text = say.textIfAny("doors.ticket.fact." + key + "." + (yes ? "yes" : "no"));
                if (text != null) {
                    facts.add(new Fact(text));
                }
            } else if (DATES.contains(key) && value != null) {
                facts.add(new Fact(say.text("doors.ticket.fact." + key, day(String.valueOf(value)))));
            }
        });
        return facts;
    }

    private Object day(String value) {
        return value.length() == "2026-11".length() ? YearMonth.parse(value) : LocalDate.parse(value);
    }

    private Optional<Progress> progress(Answers told, List<Map<String, Object>> plan) {
        boolean counts = TicketSheets.usesPlan(told, !plan.isEmpty());
        return TicketSheets.progress(told, !plan.isEmpty()).map(asked -> {
            int period = (int) asked.get("period");
            Optional<CountedMonths> counted = counts ? counted(asked, period, plan) : Optional.empty();
            counted.ifPresent(year -> {
                asked.put("months", year.months());
                asked.put("monthsNotTold", year.notTold());
            });
            Map<String, Object> answer = asking.answer("timely-progress", asked);
            List<Because> rules = Because.of(answer);
            return new Progress(
                    (Boolean) answer.get("met"),
                    (String) answer.get("by"),
                    Because.read(guidance.rule(PERIOD_RULE + period, asking.language())),
                    rules.stream().filter(rule -> !rule.rule().equals(PERIOD_RULE + period)).toList(),
                    counted.map(year -> shown(year.months())).orElse(List.of()),
                    counts ? span(counted, asked.containsKey("assigned")) : null,
                    level("ssdi.trial-work-level"),
                    level("ssdi.substantial-gainful-activity"),
                    String.valueOf(today.day().getYear()));
        });
    }

    /** The plan's months in the year asked about. A first year not begun is taken to begin with a Ticket given this month. */
    private Optional<CountedMonths> counted(Map<String, Object> asked, int period, List<Map<String, Object>> plan) {
        if (!asked.containsKey("assigned") && period > 1) {
            return Optional.empty();
        }
        Map<String, Object> year = asking.answer(
                "timely-progress",
                Map.of("period", period, "assigned", asked.getOrDefault("assigned", today.day().toString())));
        return Optional.of(CountedMonths.of(plan, year.get("periodStart"), year.get("periodEnd")));
    }

    private String span(Optional<CountedMonths> counted, boolean given) {
        return counted.map(year -> say.text(
                        "doors.ticket.span" + (given ? "" : ".not-given") + (year.notTold() > 0 ? ".parts" : ""),
                        say.shortMonth(year.first()),
                        say.shortMonth(year.last()),
                        String.valueOf(year.notTold())))
                .orElseGet(() -> say.text("doors.ticket.span.no-day"));
    }

    private List<Month> shown(List<Map<String, Object>> months) {
        return months.stream()
                .map(month -> new Month(
                        say.shortMonth(YearMonth.parse(String.valueOf(month.get("month")))),
                        say.money((BigDecimal) month.get("gross")),
                        Boolean.TRUE.equals(month.get("zeroCash"))))
                .toList();
    }

    private @Nullable String level(String figure) {
        return figures.published(figure, today.month()).map(InForce::amount).map(say::money).orElse(null);
    }
}
