package org.earnwise.web.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.earnwise.guidance.Guidance;
import org.earnwise.guidance.RequestFaults;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** The doors for recovery guides and intake staff, and for agencies: checks that all work alike, and a handout. */
@Controller
class ChecksController {

    private static final List<String> HANDOUT =
            List.of("IN-01", "IN-02", "IN-03", "IN-05", "CH-01", "CH-04", "ZR-01", "ZR-02", "ZR-03", "ZR-04", "ZR-05", "GK-01", "GK-04", "BC-06", "BC-05", "PS-01", "LG-06");
    private static final List<String> GUIDE_RULES =
            List.of("TG-02", "TG-05", "TG-06", "CH-09", "GK-06", "SA-03", "ED-02", "BC-02", "PL-10");

    /** The checks in which every question may be left out: what was not told is neither there nor missing. */
    private static final Set<String> ALL_MAY_BE_LEFT_OUT = Set.of("network", "contract", "community");

    private final Asking asking;
    private final Guidance guidance;
    private final Helpers helpers;
    private final Say say;

    ChecksController(Asking asking, Guidance guidance, Helpers helpers, Say say) {
        this.asking = asking;
        this.guidance = guidance;
        this.helpers = helpers;
        this.say = say;
    }

    /** A heading with lines under it. */
    record Part(String title, List<String> lines) {}

    /** A stream of money. {@code kind} is the last part of a class name. */
    record Stream(String name, String likelihood, String kind) {}

    /** Words found in a text, and what to say instead. */
    record Word(String words, String say) {}

    /** What a check says. */
    record Answer(
            String id,
            String headline,
            boolean good,
            List<Part> parts,
            List<Stream> streams,
            List<Word> words,
            List<Because> rules,
            String rulesTitle,
            List<String> next,
            @Nullable String checkWith) {}

    @GetMapping(Check.GUIDES)
    String guides(Model model) {
        model.addAttribute("checks", Check.ALL.stream().filter(check -> check.door().equals(Check.GUIDES)).toList());
        model.addAttribute("rules", rules(GUIDE_RULES));
        return "doors/guides";
    }

    @GetMapping(Check.AGENCIES)
    String agencies(Model model) {
        model.addAttribute("checks", Check.ALL.stream().filter(check -> check.door().equals(Check.AGENCIES)).toList());
        return "doors/agencies";
    }

    /** To print and hand to a person at a first visit. */
    @GetMapping(Check.GUIDES + "/handout")
    String handout(Model model) {
        model.addAttribute("said", said(rules(HANDOUT)));
        model.addAttribute("groups", List.of(
                helpers.group("VR", null, true), helpers.group("peer", null, true), helpers.group("legal", null, true)));
        return "doors/handout";
    }

    /** The sentences by whose word they are, which is said once. */
    private Map<String, List<String>> said(List<Because> rules) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Because rule : rules) {
            String force = asking.words().say("force." + rule.force());
            said.computeIfAbsent(force, first -> new ArrayList<>()).add(rule.text().substring(force.length()).strip());
        }
        return said;
    }

    private List<Because> rules(List<String> ids) {
        return ids.stream().map(id -> Because.read(guidance.rule(id, asking.language()))).toList();
    }

    @GetMapping("/{door:for-guides|for-agencies}/{id:[a-z]+}")
    String ask(@PathVariable String door, @PathVariable String id, HttpServletRequest request, Model model) {
        Check check = named(door, id);
        return asking.show(check.sheet(), check.door(), request, model);
    }

    @PostMapping("/{door:for-guides|for-agencies}/{id:[a-z]+}")
    RedirectView take(
            @PathVariable String door,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> inputs,
            HttpServletRequest request) {
        Check check = named(door, id);
        return Asking.seeOther(asking.take(check.sheet(), inputs, request) ? check.answerAddress() : check.address());
    }

    @GetMapping("/{door:for-guides|for-agencies}/{id:[a-z]+}/answer")
    Object answer(@PathVariable String door, @PathVariable String id, HttpServletRequest request, Model model) {
        Check check = named(door, id);
        Answers told = asking.told(request);
        if (!told.answered(check.id())) {
            return Asking.seeOther(told.isEmpty() ? "/ended" : check.address());
        }
        try {
            Map<String, Object> answer = asking.answer(check.topic(), check.request().apply(told));
            model.addAttribute("check", check);
            model.addAttribute("page", page(check, answer, told));
        } catch (RequestFaults faults) {
            return asking.faults(faults, List.of(check.sheet()), check.address(), request);
        }
        return "doors/check";
    }

    private static Check named(String door, String id) {
        return Check.ALL.stream()
                .filter(check -> check.address().equals("/" + door + "/" + id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Answer page(Check check, Map<String, Object> answer, Answers told) {
        List<Part> parts = new ArrayList<>();
        add(parts, answer, "results", code -> say.text("doors.check.result." + code));
        add(parts, answer, "gaps", this::rule);
        addMissing(parts, check, answer);
        add(parts, answer, "missingRecords", this::asked);
        add(parts, answer, "unanswered", this::asked);
        add(parts, answer, "notTriggered", this::rule);
        addFunding(parts, answer);
        addMilestones(parts, answer);
        addLate(parts, answer);
        addSingles(parts, answer);
        add(parts, answer, "flags", code -> code.matches("[A-Z]{2}-\\d{2}") ? rule(code) : say.text("doors.check.flag." + code));
        String headline = headline(check, answer, told);
        return new Answer(
                check.id(),
                say.text("doors.check." + check.id() + "." + headline),
                headline.equals("good"),
                parts,
                streams(answer),
                words(answer),
                Because.of(answer),
                say.textOr("doors.check." + check.id() + ".rules", "doors.told-no.why"),
                Because.maps(answer.get("next")).stream().map(next -> String.valueOf(next.get("text"))).toList(),
                (String) answer.get("checkWith"));
    }

    /** Whether the check finds nothing to mend, something, or only shows what it was asked for. */
    private static String headline(Check check, Map<String, Object> answer, Answers told) {
        String found = headline(check, answer);
        if (!found.equals("good") || !ALL_MAY_BE_LEFT_OUT.contains(check.id())) {
            return found;
        }
        long said = check.sheet().asks().stream().filter(ask -> isTold(told, check, ask)).count();
        return said == 0 ? "nothing" : said < check.sheet().asks().size() ? "open" : "good";
    }

    private static boolean isTold(Answers told, Check check, Ask ask) {
        return told.get(check.id(), ask.name())
                .filter(value -> !value.isBlank() && !value.equals(Ask.NOT_SURE))
                .isPresent();
    }

    private static String headline(Check check, Map<String, Object> answer) {
        return switch (check.id()) {
            case "funding", "milestones", "system" -> "shown";
            case "peers" -> answer.get("result") == null ? "shown" : "mend";
            case "community" -> Because.texts(answer, "missing").isEmpty() && Because.texts(answer, "flags").isEmpty() ? "good" : "mend";
            case "words" -> Boolean.TRUE.equals(answer.get("blocked")) ? "mend" : !Because.maps(answer.get("found")).isEmpty() ? "advice" : "good";
            default -> {
                boolean gap = answer.get("result") != null
                        || !Because.texts(answer, "missing").isEmpty()
                        || !Because.texts(answer, "results").isEmpty();
                boolean open = !Because.texts(answer, "unanswered").isEmpty();
                yield gap ? "mend" : open ? "open" : "good";
            }
        };
    }

    private void add(
            List<Part> parts, Map<String, Object> answer, String key, Function<String, String> words) {
        List<String> lines = Because.texts(answer, key).stream().map(words).distinct().toList();
        if (!lines.isEmpty()) {
            parts.add(new Part(say.text("doors.check.part." + key), lines));
        }
    }

    /** What is missing, apart for each question that lists such things, where the page has a heading for it. */
    private void addMissing(List<Part> parts, Check check, Map<String, Object> answer) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (String code : Because.texts(answer, "missing")) {
            String title = check.sheet().asks().stream()
                    .filter(ask -> ask.codes().contains(code))
                    .map(ask -> say.textIfAny("doors.check.part.missing." + ask.name()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> say.text("doors.check.part.missing"));
            lines.computeIfAbsent(title, first -> new ArrayList<>())
                    .add(code.matches("[A-Z]{2}-\\d{2}") ? rule(code) : say.text("doors.check.item." + code));
        }
        lines.forEach((title, missing) -> parts.add(new Part(title, missing.stream().distinct().toList())));
    }

    private String rule(String id) {
        return asking.words().say("rule." + id);
    }

    private String asked(String field) {
        return say.text("doors.ask." + field);
    }

    private void addFunding(List<Part> parts, Map<String, Object> answer) {
        add(parts, answer, "notStreams", stream -> asking.words().say("stream." + stream));
        add(parts, answer, "documents", this::rule);
        if (answer.get("split") instanceof Map<?, ?> split) {
            List<String> lines = new ArrayList<>();
            split.forEach((stream, minutes) -> lines.add(say.text(
                    "doors.check.minutes", asking.words().say("stream." + stream), String.valueOf(minutes))));
            parts.add(new Part(say.text("doors.check.part.split"), lines));
        }
        List<String> caveats = new ArrayList<>();
        if (Boolean.TRUE.equals(answer.get("needsStateAuthority"))) {
            caveats.add(say.text("doors.check.needs-state"));
        }
        if (Boolean.TRUE.equals(answer.get("fundingGap"))) {
            caveats.add(say.text("doors.check.funding-gap"));
        }
        if (!caveats.isEmpty()) {
            parts.add(new Part(say.text("doors.check.part.caveats"), caveats));
        }
    }

    private List<Stream> streams(Map<String, Object> answer) {
        return Because.maps(answer.get("streams")).stream()
                .map(stream -> new Stream(
                        String.valueOf(stream.get("name")),
                        say.text("doors.check.likelihood." + kind(stream)),
                        kind(stream)))
                .toList();
    }

    private static String kind(Map<String, Object> stream) {
        return String.valueOf(stream.get("likelihood")).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static List<Word> words(Map<String, Object> answer) {
        return Because.maps(answer.get("found")).stream()
                .map(found -> new Word(String.valueOf(found.get("words")), String.valueOf(found.get("say"))))
                .toList();
    }

    private void addMilestones(List<Part> parts, Map<String, Object> answer) {
        if (!answer.containsKey("phase1Attained")) {
            return;
        }
        List<String> counts = new ArrayList<>();
        counts.add(say.text("doors.check.phase1", String.valueOf(Because.texts(answer, "phase1Attained").size())));
        if (answer.get("phase1AttainedInMonth") instanceof Map<?, ?> months) {
            months.forEach((number, month) -> counts.add(
                    say.text("doors.check.phase1.in-month", String.valueOf(number), String.valueOf(month))));
        }
        counts.add(say.text("doors.check.phase2", String.valueOf(Optional.ofNullable(answer.get("phase2Count")).orElse(0))));
        counts.add(say.text("doors.check.outcomes", String.valueOf(Optional.ofNullable(answer.get("outcomeCount")).orElse(0))));
        parts.add(new Part(say.text("doors.check.part.counts"), counts));
        add(parts, answer, "phase1Unavailable", number -> say.text("doors.check.phase1.not", number));
        add(parts, answer, "checks", code -> say.text("doors.check.ask." + code));
        List<String> amounts = new ArrayList<>();
        answer.forEach((key, value) -> {
            if (key.matches("amount\\d{4}") && value instanceof BigDecimal dollars) {
                amounts.add(say.text("doors.check.amount", key.substring("amount".length()), say.money(dollars)));
            }
        });
        parts.add(new Part(
                say.text("doors.check.part.amounts"),
                amounts.isEmpty() ? List.of(say.text("doors.check.amount.none")) : amounts));
    }

    /** What is paid late: milestones that the outcome period came before. */
    private void addLate(List<Part> parts, Map<String, Object> answer) {
        if (!(answer.get("reconciliation") instanceof Map<?, ?> late)) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(say.text("doors.check.late.counts", String.valueOf(late.get("unpaidP1")), String.valueOf(late.get("unpaidP2"))));
        lines.add(say.text("doors.check.late." + (Boolean.TRUE.equals(late.get("payableNow")) ? "now" : "later")));
        answer.forEach((key, value) -> {
            if (key.matches("reconciliationAmount\\d{4}") && value instanceof BigDecimal dollars) {
                lines.add(say.text("doors.check.late.amount", key.substring("reconciliationAmount".length()), say.money(dollars)));
            }
        });
        parts.add(new Part(say.text("doors.check.part.late"), lines));
    }

    private void addSingles(List<Part> parts, Map<String, Object> answer) {
        List<String> lines = new ArrayList<>();
        if (answer.get("suggestedTitle") != null) {
            lines.add(say.text("doors.check.title"));
        }
        if (answer.get("suggestedReaskDate") instanceof String day) {
            lines.add(say.text("doors.check.reask", LocalDate.parse(day)));
        }
        if (answer.get("communityTimeShare") instanceof BigDecimal share) {
            lines.add(say.text("doors.check.community", share.movePointRight(2).stripTrailingZeros().toPlainString()));
        }
        if (!lines.isEmpty()) {
            parts.add(new Part(say.text("doors.check.part.also"), lines));
        }
    }
}
