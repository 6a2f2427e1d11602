package org.earnwise.web.wizard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.earnwise.web.Today;
import org.earnwise.web.Visit;
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

/**
 * Asks the questions, one a page. All pages share it: they differ in what they ask, which {@link Questions} says, and in
 * their words, not in what is done with an answer.
 */
@Controller
class QuestionController {

    private static final int LONGEST_TEXT = 500;

    private final Visit visit;
    private final Today today;
    private final Say say;

    QuestionController(Visit visit, Today today, Say say) {
        this.visit = visit;
        this.today = today;
        this.say = say;
    }

    /** Begins, or goes on, on the short way or with every question. */
    @PostMapping("/begin")
    RedirectView begin(@RequestParam(defaultValue = "") String path, HttpServletRequest request) {
        Answers answers = visit.change(request, before -> before.onWholePath(path.equals("whole")));
        return seeOther(WizardPath.firstOpen(answers)
                .map(open -> address(open, Return.PATH))
                .orElse(Return.PATH.address()));
    }

    @GetMapping("/questions/{id}")
    Object ask(@PathVariable String id, @RequestParam Optional<String> then, HttpServletRequest request, Model model) {
        Question question = named(id);
        Answers answers = visit.answers(request);
        Return back = Return.of(then);
        Optional<String> elsewhere = elsewhere(question, answers);
        if (elsewhere.isPresent()) {
            return seeOther(elsewhere.get());
        }
        Optional<Draft> draft = visit.kept(request, Draft.class).filter(kept -> kept.question().equals(id));
        if (draft.isEmpty()) {
            visit.drop(request, Draft.class);
        }
        model.addAttribute("form", Form.of(question, answers, draft, say));
        model.addAttribute("then", back.code());
        model.addAttribute("back", back(question, answers, back));
        List<Question> path = WizardPath.of(answers);
        if (back == Return.PATH && path.contains(question)) {
            model.addAttribute("step", path.indexOf(question) + 1);
            model.addAttribute("steps", path.size());
        }
        return "wizard/" + id;
    }

    @PostMapping("/questions/{id}")
    RedirectView answer(
            @PathVariable String id,
            @RequestParam Optional<String> then,
            @RequestParam MultiValueMap<String, String> inputs,
            HttpServletRequest request) {
        Question question = named(id);
        Answers answers = visit.answers(request);
        Return back = Return.of(then);
        Optional<String> elsewhere = elsewhere(question, answers);
        if (elsewhere.isPresent()) {
            return seeOther(elsewhere.get());
        }
        Typed typed = new Typed(plain(inputs), today.month());
        List<Field> fields = question.fields().apply(answers);
        List<Slip> slips =
                fields.stream().flatMap(field -> field.check(typed).stream()).toList();
        if (!slips.isEmpty()) {
            visit.keep(request, new Draft(id, typed.inputs(), slips));
            return seeOther(address(question, back));
        }
        var kept = new HashMap<String, String>();
        fields.forEach(field -> kept.putAll(field.kept(typed)));
        Answers changed = visit.change(request, before -> before.with(id, kept));
        visit.drop(request, Draft.class);
        return seeOther(next(question, changed, back));
    }

    private static String next(Question question, Answers answers, Return back) {
        Optional<Question> next =
                back == Return.PATH ? WizardPath.after(question, answers) : WizardPath.firstOpen(answers);
        return next.map(open -> address(open, back)).orElse(back.address());
    }

    /** Where to go instead, when this question has no place yet among the answers, or none any more. */
    private static Optional<String> elsewhere(Question question, Answers answers) {
        Optional<Question> open = WizardPath.firstOpen(answers);
        boolean first = open.filter(question::equals).isPresent();
        if (first || answers.answered(question.id()) && question.matters().test(answers)) {
            return Optional.empty();
        }
        if (answers.isEmpty()) {
            return Optional.of("/ended");
        }
        if (open.isPresent()) {
            return Optional.of(address(open.get(), Return.PATH));
        }
        return question.matters().test(answers) ? Optional.empty() : Optional.of(Return.PATH.address());
    }

    private static String back(Question question, Answers answers, Return back) {
        if (back != Return.PATH) {
            return back.address();
        }
        return WizardPath.before(question, answers)
                .map(before -> address(before, Return.PATH))
                .orElse("/");
    }

    private static String address(Question question, Return back) {
        return "/questions/" + question.id() + (back == Return.PATH ? "" : "?then=" + back.code());
    }

    private static Map<String, String> plain(MultiValueMap<String, String> inputs) {
        var plain = new HashMap<String, String>();
        inputs.forEach((name, values) -> {
            String joined = String.join(",", values).strip();
            if (!joined.isEmpty()) {
                plain.put(name, joined.substring(0, Math.min(joined.length(), LONGEST_TEXT)));
            }
        });
        plain.keySet().removeAll(List.of("token", "then"));
        return plain;
    }

    private static Question named(String id) {
        return Questions.named(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static RedirectView seeOther(String address) {
        var view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }

    /** Where an answer leads back to. */
    private enum Return {
        PATH("/check"),
        CHECK("/check"),
        RESULT("/result");

        private final String address;

        Return(String address) {
            this.address = address;
        }

        static Return of(Optional<String> then) {
            return switch (then.orElse("")) {
                case "check" -> CHECK;
                case "result" -> RESULT;
                default -> PATH;
            };
        }

        String address() {
            return address;
        }

        @Nullable String code() {
            return this == PATH ? null : name().toLowerCase(Locale.ROOT);
        }
    }
}
