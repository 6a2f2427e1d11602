package org.earnwise.web.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.earnwise.web.wizard.Field.Amount;
import org.earnwise.web.wizard.Field.Choice;
import org.earnwise.web.wizard.Field.Choices;
import org.earnwise.web.wizard.Field.Day;
import org.earnwise.web.wizard.Field.MonthOf;
import org.earnwise.web.wizard.Field.Option;

/** An answer read back to the person, line by line. */
final class AnswerWords {

    private final Say say;

    AnswerWords(Say say) {
        this.say = say;
    }

    List<String> of(Question question, Answers answers) {
        Map<String, String> values = answers.of(question.id());
        List<Field> fields = question.fields().apply(answers);
        var lines = new ArrayList<String>();
        for (Field field : fields) {
            lines.addAll(field(question, field, values, "", fields.size() > 1));
        }
        return lines;
    }

    private List<String> field(
            Question question, Field field, Map<String, String> values, String of, boolean labelled) {
        String key = "wizard." + question.id() + "." + Form.base(field.name());
        var lines = new ArrayList<String>();
        if (field instanceof Choice choice) {
            choice.options().stream()
                    .filter(option -> option.code().equals(values.get(choice.name())))
                    .forEach(option -> lines.addAll(option(question, field, key, option, values, labelled)));
        } else if (field instanceof Choices choices) {
            List<String> codes = List.of(values.getOrDefault(choices.name(), "").split(","));
            choices.options().stream()
                    .filter(option -> codes.contains(option.code()))
                    .forEach(option -> lines.addAll(option(question, field, key, option, values, false)));
        } else {
            String shown = shown(field, values);
            if (!shown.isEmpty()) {
                lines.add(labelled ? say.text("check.part", label(field, key, of), shown) : shown);
            }
        }
        return lines;
    }

    private List<String> option(
            Question question, Field field, String key, Option option, Map<String, String> values, boolean labelled) {
        String chosen = key + "." + option.code();
        String label = say.textOr(chosen + ".short", chosen);
        var lines = new ArrayList<String>();
        lines.add(labelled ? say.text("check.part", label(field, key, ""), label) : label);
        option.reveals().forEach(revealed -> lines.addAll(field(question, revealed, values, label, true)));
        return lines;
    }

    private String label(Field field, String key, String of) {
        String number = field.name().replaceAll("\\D", "");
        return say.textOr(key + ".short", key + ".label", number.isEmpty() ? of : number);
    }

    private String shown(Field field, Map<String, String> values) {
        boolean unsure = values.containsKey(Field.unsureBox(field.name()));
        String known = known(field, values);
        if (known.isEmpty()) {
            return unsure ? say.text("check.not-sure") : "";
        }
        return unsure ? say.text("check.guess", known) : known;
    }

    private String known(Field field, Map<String, String> values) {
        if (field instanceof MonthOf month) {
            return Reading.month(values.getOrDefault(month.month(), ""), values.getOrDefault(month.year(), ""))
                    .map(say::month)
                    .orElse("");
        }
        if (field instanceof Day day) {
            return Reading.date(
                            values.getOrDefault(day.part("month"), ""),
                            values.getOrDefault(day.part("day"), ""),
                            values.getOrDefault(day.part("year"), ""))
                    .map(say::date)
                    .orElse("");
        }
        String typed = values.getOrDefault(field.name(), "");
        if (field instanceof Amount && !typed.isEmpty()) {
            return say.value(Reading.amount(typed).dollars());
        }
        return typed;
    }
}
