package org.earnwise.web.wizard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.earnwise.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Reads all answers back, each with a way to change it. */
@Controller
class CheckController {

    private final Visit visit;
    private final Say say;

    CheckController(Visit visit, Say say) {
        this.visit = visit;
        this.say = say;
    }

    @GetMapping("/check")
    String check(HttpServletRequest request, Model model) {
        Answers answers = visit.answers(request);
        if (answers.isEmpty()) {
            return "redirect:/ended";
        }
        Optional<Question> open = WizardPath.firstOpen(answers);
        if (open.isPresent()) {
            return "redirect:/questions/" + open.get().id();
        }
        var words = new AnswerWords(say);
        model.addAttribute(
                "answers",
                WizardPath.told(answers).stream()
                        .map(question -> new Line(question.id(), words.of(question, answers)))
                        .toList());
        model.addAttribute("whole", answers.wholePath());
        return "wizard/check";
    }

    /** One question and its answer in words. */
    record Line(String question, List<String> words) {}
}
