package org.earnwise.web.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earnwise.guidance.Guidance;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** "What do I want to learn?": ten questions by choice, and where to start. Nothing has to be answered, and no answer shuts a door. */
@Controller
class LearnController {

    private static final String DOOR = "/learn";
    private static final String ANSWER = DOOR + "/answer";
    private static final int MOST_LETTERS = 600;
    private static final String GOAL = "own.goal";
    private static final String HELPED = "own.helped";
    private static final List<String> ALWAYS = List.of("ED-01", "ED-02", "ED-03");

    private final Asking asking;
    private final Guidance guidance;
    private final Say say;
    private final Sheet sheet = Sheet.of(
            "learn",
            DOOR,
            Ask.one("learning.done", "LESS", "GED", "DIPLOMA", "TRADE", "SOME", "DEGREE", Ask.NOT_SURE),
            Ask.yesNo("person.unfinishedProgram"),
            Ask.line(GOAL),
            Ask.some("learning.ways", "FINISH_HIGH_SCHOOL", "COLLEGE", "TRADE_CREDENTIAL", Ask.NONE),
            Ask.text("own.why", MOST_LETTERS),
            Ask.some("learning.skills", "reading", "math", "english", "computer", Ask.NONE),
            Ask.some("learning.times", "day", "evening", "weekend", "online", "near"),
            Ask.some("learning.money", "fees", "books", "rides", "child", "debt", Ask.NONE),
            Ask.text(HELPED, MOST_LETTERS),
            Ask.text("own.barrier", MOST_LETTERS),
            Ask.text("own.people", MOST_LETTERS));

    LearnController(Asking asking, Guidance guidance, Say say) {
        this.asking = asking;
        this.guidance = guidance;
        this.say = say;
    }

    /** What was asked, and what was told. */
    record Line(String asked, String told) {}

    @GetMapping(DOOR)
    String ask(HttpServletRequest request, Model model) {
        return asking.show(sheet, "/choices", request, model);
    }

    @PostMapping(DOOR)
    RedirectView take(@RequestParam MultiValueMap<String, String> inputs, HttpServletRequest request) {
        return Asking.seeOther(asking.take(sheet, inputs, request) ? ANSWER : DOOR);
    }

    @GetMapping(ANSWER)
    Object answer(HttpServletRequest request, Model model) {
        Answers told = asking.told(request);
        if (!told.answered(sheet.id())) {
            return Asking.seeOther(told.isEmpty() ? "/ended" : DOOR);
        }
        Map<String, Object> answer = asking.answer("choice", request(told));
        List<String> steps =
                Because.texts(answer, "firstSteps").stream().map(step -> say.text("doors.learn.step." + step)).toList();
        model.addAttribute("goal", told.get(sheet.id(), GOAL).orElse(null));
        model.addAttribute("first", steps.get(0));
        model.addAttribute("then", steps.subList(1, steps.size()));
        model.addAttribute("lines", lines(told));
        model.addAttribute("rules", rules(answer));
        return "doors/learn";
    }

    /** What was told, as guidance reads it: the person has been asked, and may have left every question open. */
    private Map<String, Object> request(Answers told) {
        Map<String, Object> asked = Asking.request(told, List.of(sheet));
        Asking.put(asked, "person.educationNeedsAsked", true);
        told.get(sheet.id(), HELPED).ifPresent(helped -> Asking.put(asked, "learning.knowsWhatHelps", true));
        return asked;
    }

    /** What was told, as it can be read to whoever helps. */
    private List<Line> lines(Answers told) {
        List<Line> lines = new ArrayList<>();
        for (Ask ask : sheet.asks()) {
            String value = told.get(sheet.id(), ask.name()).orElse(null);
            if (value != null) {
                lines.add(new Line(say.text("doors.ask." + ask.name()), words(ask, value)));
            }
        }
        return lines;
    }

    private String words(Ask ask, String value) {
        return ask.codes().isEmpty()
                ? value
                : String.join("; ", Ask.picked(value).stream().map(code -> asking.label(ask.name(), code)).toList());
    }

    /** The rules of supported education: those that always hold, and those that the answers call up. */
    private List<Because> rules(Map<String, Object> answer) {
        Map<String, Because> rules = new LinkedHashMap<>();
        ALWAYS.forEach(id -> rules.put(id, Because.read(guidance.rule(id, asking.language()))));
        Because.of(answer).stream()
                .filter(rule -> rule.family().equals("ED"))
                .forEach(rule -> rules.putIfAbsent(rule.rule(), rule));
        rules.put("ED-06", Because.read(guidance.rule("ED-06", asking.language())));
        return List.copyOf(rules.values());
    }
}
