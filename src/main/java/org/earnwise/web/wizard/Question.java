package org.earnwise.web.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.earnwise.web.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A page that asks one thing.
 *
 * @param id its address and the start of its message keys
 * @param stage when it is asked
 * @param follows the question that opens it, whatever the stage; none for most
 * @param matters whether the answers so far make it worth asking
 * @param fields what it asks, which may depend on the answers so far
 * @param trials two or more answers far apart, to see how much this question can change the result
 */
public record Question(
        String id,
        Stage stage,
        @Nullable String follows,
        Predicate<Answers> matters,
        Function<Answers, List<Field>> fields,
        List<Map<String, String>> trials) {

    /** When a question is asked. */
    public enum Stage {
        /** On the way to the first answer. */
        FIRST,
        /** On the whole path. */
        WHOLE,
        /** Only where the person asks to make the answer exact. */
        EXACT
    }

    private static final String NOT_SURE = "NOT_SURE";
    private static final String UNSURE = Field.unsureBox("");

    static Question asked(Stage stage, String id, Field... fields) {
        return new Question(id, stage, null, answers -> true, answers -> List.of(fields), List.of());
    }

    Question when(Predicate<Answers> condition) {
        return new Question(id, stage, follows, condition, fields, trials);
    }

    /** Asked as soon as {@code question} was answered so that this one matters. */
    Question after(String question) {
        return new Question(id, stage, question, matters, fields, trials);
    }

    Question fieldsBy(Function<Answers, List<Field>> byAnswers) {
        return new Question(id, stage, follows, matters, byAnswers, trials);
    }

    Question trying(List<Map<String, String>> answers) {
        return new Question(id, stage, follows, matters, fields, answers);
    }

    /** Whether the answer leaves something open: not given yet, or given as not sure. */
    boolean isOpen(Answers answers) {
        return !answers.answered(id) || leftUnsure(answers);
    }

    private boolean leftUnsure(Answers answers) {
        return answers.of(id).entrySet().stream()
                .anyMatch(entry -> entry.getValue().equals(NOT_SURE) || entry.getKey().endsWith(UNSURE));
    }

    Optional<Field> field(Answers answers, String name) {
        return fields.apply(answers).stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
