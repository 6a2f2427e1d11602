package org.earnwise.web.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earnwise.guidance.Guidance;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.jspecify.annotations.Nullable;
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
    private static final String DONE = "own.done";
    private static final String UNFINISHED = "person.unfinishedProgram";
    private static final String GOAL = "own.goal";
    private static final String WAY = "own.way";
    private static final String SKILLS = "own.skills";
    private static final String TIMES = "own.times";
    private static final String MONEY = "own.money";
    private static final String HELPED = "own.helped";
    private static final String COLLEGE = "COLLEGE";
    private static final String TRADE = "TRADE_CREDENTIAL";
    private static final String HIGH_SCHOOL = "FINISH_HIGH_SCHOOL";
    private static final String NO_DIPLOMA = "LESS";
    private static final String[] SCHOOL_COSTS = {"fees", "books"};
    private static final List<String> ALWAYS = List.of("ED-01", "ED-02", "ED-03");

    private final Asking asking;
    private final Guidance guidance;
    private final Say say;
    private final Sheet sheet = Sheet.of(
            "learn",
            DOOR,
            Ask.one(DONE, NO_DIPLOMA, "GED", "DIPLOMA", "TRADE", "SOME", "DEGREE", Ask.NOT_SURE),
            Ask.yesNo(UNFINISHED),
            Ask.line(GOAL),
            Ask.some(WAY, HIGH_SCHOOL, COLLEGE, TRADE, Ask.NONE),
            Ask.text("own.why", MOST_LETTERS),
            Ask.some(SKILLS, "reading", "math", "english", "computer", Ask.NONE),
            Ask.some(TIMES, "day", "evening", "weekend", "online", "near"),
            Ask.some(MONEY, "fees", "books", "rides", "child", "debt", Ask.NONE),
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
        List<String> steps = steps(told).stream().map(step -> say.text("doors.learn.step." + step)).toList();
        model.addAttribute("goal", told.get(sheet.id(), GOAL).orElse(null));
        model.addAttribute("first", steps.get(0));
        model.addAttribute("then", steps.subList(1, steps.size()));
        model.addAttribute("lines", lines(told));
        model.addAttribute("rules", rules(told));
        return "doors/learn";
    }

    /** Where to start, in order, each as the end of a message key. */
    private List<String> steps(Answers told) {
        List<String> steps = new ArrayList<>();
        boolean college = has(told, WAY, COLLEGE);
        boolean trade = has(told, WAY, TRADE);
        add(steps, told.is(sheet.id(), UNFINISHED, Ask.YES), "finish");
        add(steps, told.is(sheet.id(), DONE, NO_DIPLOMA) || has(told, WAY, HIGH_SCHOOL) || any(told, SKILLS), "adult-education");
        add(steps, college, "college");
        add(steps, trade, "trade");
        add(steps, steps.isEmpty(), "talk");
        add(steps, college || told.get(sheet.id(), HELPED).isPresent(), "accommodations");
        add(steps, has(told, MONEY, SCHOOL_COSTS), "aid");
        add(steps, has(told, MONEY, "debt"), "debt");
        add(steps, has(told, MONEY, "rides", "child"), "rides");
        add(steps, has(told, MONEY, SCHOOL_COSTS) || college || trade, "brs");
        add(steps, has(told, TIMES, "evening", "weekend", "online", "near"), "times");
        steps.add("benefits");
        return steps;
    }

    private static void add(List<String> steps, boolean fits, String step) {
        if (fits) {
            steps.add(step);
        }
    }

    private boolean has(Answers told, String ask, String... codes) {
        return told.chosen(sheet.id(), ask).stream().anyMatch(List.of(codes)::contains);
    }

    private boolean any(Answers told, String ask) {
        return told.chosen(sheet.id(), ask).stream().anyMatch(code -> !code.equals(Ask.NONE));
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
    private List<Because> rules(Answers told) {
        Map<String, Object> asked = Asking.request(told, List.of(sheet));
        putDiploma(asked, told.get(sheet.id(), DONE).orElse(null));
        List<String> ways = told.chosen(sheet.id(), WAY).stream().filter(way -> !way.equals(Ask.NONE)).toList();
        if (!ways.isEmpty()) {
            Asking.put(asked, "person.preferences", ways);
        }
        Map<String, Because> rules = new LinkedHashMap<>();
        ALWAYS.forEach(id -> rules.put(id, Because.read(guidance.rule(id, asking.language()))));
        Because.of(asking.answer("choice", asked)).stream()
                .filter(rule -> rule.family().equals("ED"))
                .forEach(rule -> rules.putIfAbsent(rule.rule(), rule));
        rules.put("ED-06", Because.read(guidance.rule("ED-06", asking.language())));
        return List.copyOf(rules.values());
    }

    private static void putDiploma(Map<String, Object> asked, @Nullable String done) {
        if (done != null && !done.equals(Ask.NOT_SURE) && !done.equals("SOME") && !done.equals("TRADE")) {
            Asking.put(asked, "person.hasDiploma", !done.equals(NO_DIPLOMA));
        }
    }
}
