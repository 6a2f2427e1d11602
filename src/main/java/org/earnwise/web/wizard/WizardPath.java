package org.earnwise.web.wizard;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earnwise.web.Answers;
import org.earnwise.web.wizard.Question.Stage;

/** Which page comes next: the only place that decides it. */
public final class WizardPath {

    private WizardPath() {}

    /** The questions on the person's way, in order, as far as the answers so far tell. */
    public static List<Question> of(Answers answers) {
        return Questions.all().stream()
                .filter(question -> question.matters().test(answers))
                .filter(question -> isDue(question, answers))
                .toList();
    }

    /** The next question after this one on the way; empty after the last. From beside the way, the first still open. */
    static Optional<Question> after(Question question, Answers answers) {
        List<Question> path = of(answers);
        if (!path.contains(question)) {
            return firstOpen(answers);
        }
        return path.stream().skip(path.indexOf(question) + 1L).findFirst();
    }

    static Optional<Question> before(Question question, Answers answers) {
        List<Question> path = of(answers);
        int place = path.indexOf(question);
        return place > 0 ? Optional.of(path.get(place - 1)) : Optional.empty();
    }

    /** The first question on the way that has no answer yet; empty when the way is done. */
    public static Optional<Question> firstOpen(Answers answers) {
        return of(answers).stream().filter(question -> !answers.answered(question.id())).findFirst();
    }

    /** Every question that was answered and still matters, in order: what is told to the advisor. */
    static List<Question> told(Answers answers) {
        return Questions.all().stream()
                .filter(question -> question.matters().test(answers) && answers.answered(question.id()))
                .toList();
    }

    /** The answers without those that an answer given later has made idle. */
    static Answers onlyTold(Answers answers) {
        var told = new HashMap<String, Map<String, String>>();
        told(answers).forEach(question -> told.put(question.id(), answers.of(question.id())));
        return new Answers(told);
    }

    /** The same in a month: what can no longer change the answer at the person's age is not asked then. */
    public static List<Question> open(Answers answers, YearMonth month) {
        return open(answers).stream()
                .filter(question -> !question.id().equals("school") || Questions.isUnder22(answers, month))
                .toList();
    }

    /** What would make the answer more exact: not asked yet, or left as not sure. */
    public static List<Question> open(Answers answers) {
        return Questions.all().stream()
                .filter(question -> question.matters().test(answers) && question.isOpen(answers))
                // The payday only helps to find out which check it is: that question stands for both.
                .filter(question -> !question.id().equals("payday"))
                .toList();
    }

    private static boolean isDue(Question question, Answers answers) {
        if (question.stage() == Stage.FIRST || question.stage() == Stage.WHOLE && answers.wholePath()) {
            return true;
        }
        return question.follows() != null && answers.answered(question.follows());
    }
}
