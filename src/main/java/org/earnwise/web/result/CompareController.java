package org.earnwise.web.result;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.earnwise.web.ScenarioRefused;
import org.earnwise.web.Visit;
import org.earnwise.web.wizard.Pay;
import org.earnwise.web.wizard.Possibility;
import org.earnwise.web.wizard.Scenarios;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Up to three plans side by side: the work thought about, and other hours and pay. */
@Controller
class CompareController {

    private static final int LONGEST = 20;

    private final Visit visit;
    private final Advisor advisor;
    private final Say say;

    CompareController(Visit visit, Advisor advisor, Say say) {
        this.visit = visit;
        this.advisor = advisor;
        this.say = say;
    }

    /**
     * The hours and pay typed for one other plan.
     *
     * @param place which one, from 0
     */
    public record Row(int place, String hours, String wage) {

        boolean isBlank() {
            return hours.isBlank() && wage.isBlank();
        }

        Optional<Pay> pay() {
            return Pay.of(hours, wage);
        }

        /** Something was typed that cannot be read. */
        public boolean isSlip() {
            return !isBlank() && pay().isEmpty();
        }
    }

    /** What was typed last, kept for the visit. */
    record Others(List<Row> rows) {

        static final Others NONE = new Others(List.of(new Row(0, "", ""), new Row(1, "", "")));

        List<Pay> pays() {
            return rows.stream().flatMap(row -> row.pay().stream()).toList();
        }
    }

    @GetMapping("/compare")
    String show(@RequestParam(defaultValue = "") String reading, HttpServletRequest request, Model model)
            throws ScenarioRefused {
        Answers answers = visit.answers(request);
        Optional<String> elsewhere = ResultController.elsewhere(answers);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        List<Possibility> possibilities = Scenarios.possibilities(answers);
        Possibility shown = Advisor.chosen(possibilities, reading);
        Others others = visit.kept(request, Others.class).orElse(Others.NONE);
        model.addAttribute("rows", others.rows());
        model.addAttribute("slips", others.rows().stream().filter(Row::isSlip).toList());
        model.addAttribute("reading", possibilities.size() > 1 ? reading : "");
        model.addAttribute("query", ResultController.query(possibilities, shown));
        model.addAttribute("page", page(shown.answers(), others.pays()));
        return "result/compare";
    }

    @PostMapping("/compare")
    String take(
            @RequestParam(name = "hours", defaultValue = "") List<String> hours,
            @RequestParam(name = "wage", defaultValue = "") List<String> wages,
            @RequestParam(defaultValue = "") String reading,
            HttpServletRequest request) {
        Answers answers = visit.answers(request);
        Optional<String> elsewhere = ResultController.elsewhere(answers);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        visit.keep(request, new Others(IntStream.range(0, Others.NONE.rows().size())
                .mapToObj(place -> new Row(place, typed(hours, place), typed(wages, place)))
                .toList()));
        List<Possibility> possibilities = Scenarios.possibilities(answers);
        return "redirect:/compare" + ResultController.query(possibilities, Advisor.chosen(possibilities, reading));
    }

    @ExceptionHandler
    String refused(ScenarioRefused refused) {
        return "redirect:/result";
    }

    private ComparePage page(Answers answers, List<Pay> others) throws ScenarioRefused {
        Outcome own = advisor.outcome(answers, others);
        var outcomes = new ArrayList<Outcome>();
        var works = new ArrayList<String>();
        outcomes.add(own);
        works.add(new ResultMaker(own, answers, say).work());
        for (int place = 0; place < others.size(); place++) {
            Pay pay = others.get(place);
            own.other(Scenarios.other(place)).ifPresent(outcomes::add);
            works.add(say.text("result.work.hourly", pay.hours().toPlainString(), say.money(pay.wage())));
        }
        return new CompareMaker(outcomes, works, Coverage.of(answers), say).page();
    }

    private static String typed(List<String> typed, int place) {
        String text = place < typed.size() ? typed.get(place).strip() : "";
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
