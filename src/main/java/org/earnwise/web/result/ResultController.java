package org.earnwise.web.result;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earnwise.web.Answers;
import org.earnwise.web.BroughtCase;
import org.earnwise.web.Nearby;
import org.earnwise.web.Today;
import org.jspecify.annotations.Nullable;
import org.earnwise.web.Say;
import org.earnwise.web.ScenarioRefused;
import org.earnwise.web.Visit;
import org.earnwise.web.wizard.Pay;
import org.earnwise.web.wizard.Possibility;
import org.earnwise.web.wizard.Scenarios;
import org.earnwise.web.wizard.WizardPath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** The result, its months and its reasons. */
@Controller
class ResultController {

    private static final int MOST_NEAR = 3;

    private final Visit visit;
    private final Advisor advisor;
    private final Today today;
    private final Say say;

    ResultController(Visit visit, Advisor advisor, Today today, Say say) {
        this.today = today;
        this.visit = visit;
        this.advisor = advisor;
        this.say = say;
    }

    @GetMapping("/result")
    String result(@RequestParam(defaultValue = "") String reading, HttpServletRequest request, Model model)
            throws ScenarioRefused {
        Answers answers = visit.answers(request);
        Optional<BroughtCase> brought = brought(answers, request);
        if (brought.isPresent()) {
            model.addAttribute("page", ResultMaker.page(advisor.outcome(Shown.of(brought.get())), brought.get(), say));
            model.addAttribute("near", near(brought.get().scenario().person().town()));
            model.addAttribute("query", "");
            model.addAttribute("charts", true);
            return "result/result";
        }
        Optional<String> elsewhere = elsewhere(answers);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        List<Possibility> possibilities = Scenarios.possibilities(answers);
        Possibility shown = Advisor.chosen(possibilities, reading);
        Outcome outcome = advisor.outcome(shown.answers());
        Draft draft = visit.kept(request, Draft.class).orElse(Draft.NONE);
        visit.drop(request, Draft.class);
        model.addAttribute("page", new ResultMaker(outcome, answers, say, draft).page(possibilities, shown));
        model.addAttribute("near", near(answers.get("town", "town").orElse(null)));
        model.addAttribute("query", query(possibilities, shown));
        model.addAttribute("charts", true);
        return "result/result";
    }

    private List<Nearby.Contact> near(@Nullable String town) {
        return Nearby.of(town, MOST_NEAR, today.day(), say);
    }

    @GetMapping("/result/months/{month}")
    String month(
            @PathVariable String month,
            @RequestParam(defaultValue = "") String reading,
            HttpServletRequest request,
            Model model)
            throws ScenarioRefused {
        Answers answers = visit.answers(request);
        Optional<String> elsewhere = elsewhere(answers, request);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Shown shown = shown(answers, reading, request);
        model.addAttribute(
                "page",
                MonthPage.of(advisor.outcome(shown), month(month), shown.coverage(), say)
                        .orElseThrow(ResultController::notFound));
        model.addAttribute("query", shown.query());
        return "result/month";
    }

    @GetMapping({"/result/why/{month}/{name}", "/result/why/{month}/{side:today}/{name}"})
    String why(
            @PathVariable String month,
            @PathVariable Optional<String> side,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String reading,
            HttpServletRequest request,
            Model model)
            throws ScenarioRefused {
        Answers answers = visit.answers(request);
        Optional<String> elsewhere = elsewhere(answers, request);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        boolean asToday = side.isPresent();
        Shown shown = shown(answers, reading, request);
        model.addAttribute(
                "page",
                WhyPage.of(advisor.explained(shown, asToday), month(month), name, asToday, shown.coverage(), say)
                        .orElseThrow(ResultController::notFound));
        model.addAttribute("query", shown.query());
        return "result/why";
    }

    @GetMapping("/exact")
    String exact(@RequestParam(defaultValue = "") String reading, HttpServletRequest request, Model model)
            throws ScenarioRefused {
        Answers answers = visit.answers(request);
        Optional<String> elsewhere = elsewhere(answers);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        List<Possibility> possibilities = Scenarios.possibilities(answers);
        Possibility shown = Advisor.chosen(possibilities, reading);
        model.addAttribute("query", query(possibilities, shown));
        model.addAttribute("open", new ExactList(advisor, say).of(answers, shown));
        return "result/exact";
    }

    /** What is left by hours of work: the whole curve, as a table and for the chart of the result page. */
    @GetMapping("/result/hours")
    String hours(
            @RequestParam(defaultValue = "") String moment,
            @RequestParam(defaultValue = "") String reading,
            HttpServletRequest request,
            Model model)
            throws ScenarioRefused {
        Answers answers = visit.answers(request);
        Optional<String> elsewhere = elsewhere(answers);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        List<Possibility> possibilities = Scenarios.possibilities(answers);
        Possibility shown = Advisor.chosen(possibilities, reading);
        model.addAttribute(
                "page", new HoursMaker(advisor, say).page(shown.answers(), moment).orElseThrow(ResultController::notFound));
        model.addAttribute("query", query(possibilities, shown));
        model.addAttribute("charts", true);
        return "result/hours";
    }

    /** The same question with other hours or pay: nothing but two numbers of the plan changes. */
    @PostMapping("/result/what-if")
    String whatIf(
            @RequestParam Map<String, String> inputs,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String reading,
            HttpServletRequest request) {
        Answers answers = visit.answers(request);
        Optional<String> elsewhere = elsewhere(answers);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        var typed = new HashMap<>(inputs);
        typed.keySet().retainAll(Play.INPUTS);
        List<Pay.Mend> mends = Pay.mends(typed);
        if (mends.isEmpty()) {
            visit.drop(request, Draft.class);
        } else {
            visit.keep(request, new Draft(typed, mends));
        }
        Play.with(typed, step)
                .filter(play -> mends.isEmpty())
                .ifPresent(play -> visit.change(
                        request, before -> before.with("work-plan", play.in(before.of("work-plan")))));
        List<Possibility> possibilities = Scenarios.possibilities(answers);
        return "redirect:/result" + query(possibilities, Advisor.chosen(possibilities, reading)) + "#what-if";
    }

    /** Answers that fit each field but not each other. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String refused(ScenarioRefused refused, Model model) {
        model.addAttribute(
                "faults",
                refused.faults().stream()
                        .map(fault -> new ResultPage.Unsure(
                                fault.detail(), QuestionOf.field(fault.pointer()).orElse(null)))
                        .toList());
        return "result/refused";
    }

    private Optional<BroughtCase> brought(Answers answers, HttpServletRequest request) {
        return answers.isEmpty() ? visit.kept(request, BroughtCase.class) : Optional.empty();
    }

    private Optional<String> elsewhere(Answers answers, HttpServletRequest request) {
        return brought(answers, request).isPresent() ? Optional.empty() : elsewhere(answers);
    }

    private Shown shown(Answers answers, String reading, HttpServletRequest request) {
        return brought(answers, request).map(Shown::of).orElseGet(() -> {
            List<Possibility> possibilities = Scenarios.possibilities(answers);
            Possibility chosen = Advisor.chosen(possibilities, reading);
            return Shown.of(chosen.answers(), advisor.start(), query(possibilities, chosen));
        });
    }

    static Optional<String> elsewhere(Answers answers) {
        if (answers.isEmpty()) {
            return Optional.of("redirect:/ended");
        }
        return WizardPath.firstOpen(answers).map(open -> "redirect:/questions/" + open.id());
    }

    /** What every link on the page carries on, so that it stays with the same way of understanding the answers. */
    static String query(List<Possibility> possibilities, Possibility shown) {
        return possibilities.size() > 1 ? "?reading=" + shown.kind().toLowerCase(Locale.ROOT) : "";
    }

    private static YearMonth month(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException notAMonth) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
