package org.earnwise.web.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earnwise.web.Answers;
import org.earnwise.web.Say;
import org.earnwise.web.wizard.Field.Amount;
import org.earnwise.web.wizard.Field.Choice;
import org.earnwise.web.wizard.Field.Choices;
import org.earnwise.web.wizard.Field.Count;
import org.earnwise.web.wizard.Field.Day;
import org.earnwise.web.wizard.Field.Hours;
import org.earnwise.web.wizard.Field.MonthOf;
import org.earnwise.web.wizard.Field.Months;
import org.earnwise.web.wizard.Field.Option;
import org.earnwise.web.wizard.Field.Place;
import org.earnwise.web.wizard.Field.Unsure;
import org.jspecify.annotations.Nullable;

/**
 * A question page as its template reads it.
 *
 * @param id the question's
 * @param parts its fields
 * @param slips what to mend, in the order of the page
 */
record Form(String id, List<Part> parts, List<Mend> slips) {

    /** A slip in words, and the input it leads to. */
    record Mend(String input, String text) {}

    /**
     * One field.
     *
     * @param key the start of its message keys
     * @param label its label in words
     * @param hint more words, if there are any
     * @param slip what to mend, if anything
     * @param values what its inputs hold
     * @param alone whether it is the page's only field, whose label is then the page's heading
     */
    record Part(
            String type,
            String name,
            String key,
            String label,
            @Nullable String hint,
            @Nullable String slip,
            Map<String, String> values,
            List<Pick> options,
            String unsure,
            boolean alone) {

        public String value(String input) {
            return values.getOrDefault(input, "");
        }

        /** Ids of the words that belong to an input. */
        public String describedBy(String first) {
            var ids = new ArrayList<String>();
            if (!first.isEmpty()) {
                ids.add(first);
            }
            if (hint != null) {
                ids.add(name + "-hint");
            }
            if (slip != null) {
                ids.add(name + "-error");
            }
            return String.join(" ", ids);
        }
    }

    /** An answer to pick, and the fields it reveals. */
    record Pick(String code, String id, String label, @Nullable String hint, boolean picked, List<Part> reveals) {}

    public Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The question " + id + " has no field " + name));
    }

    static Form of(Question question, Answers answers, Optional<Draft> draft, Say say) {
        return new Maker(question, answers, draft, say).form();
    }

    private static final class Maker {

        private final Question question;
        private final List<Field> fields;
        private final Map<String, String> values;
        private final List<Slip> slips;
        private final Say say;

        Maker(Question question, Answers answers, Optional<Draft> draft, Say say) {
            this.question = question;
            this.fields = question.fields().apply(answers);
            this.values = draft.map(Draft::inputs).orElse(answers.of(question.id()));
            this.slips = draft.map(Draft::slips).orElse(List.of());
            this.say = say;
        }

        Form form() {
            List<Part> parts =
                    fields.stream().map(field -> part(field, "", fields.size() == 1)).toList();
            List<Mend> mends = slips.stream()
                    .map(slip -> new Mend(slip.input(), text(slip)))
                    .toList();
            return new Form(question.id(), parts, mends);
        }

        private Part part(Field field, String of, boolean alone) {
            String key = key(field.name());
            String number = field.name().replaceAll("\\D", "");
            Object about = number.isEmpty() ? of : number;
            String label = alone ? say.text("wizard." + question.id() + ".title") : say.text(key + ".label", about);
            String slip = slips.stream()
                    .filter(found -> found.field().equals(field.name()))
                    .map(this::text)
                    .findFirst()
                    .orElse(null);
            return new Part(
                    type(field),
                    field.name(),
                    key,
                    label,
                    say.textIfAny(key + ".hint", about),
                    slip,
                    values,
                    options(field, key),
                    unsure(field).name(),
                    alone);
        }

        private List<Pick> options(Field field, String key) {
            if (field instanceof Choice choice) {
                return picks(choice.name(), key, choice.options());
            }
            return field instanceof Choices choices ? picks(choices.name(), key, choices.options()) : List.of();
        }

        private List<Pick> picks(String name, String key, List<Option> options) {
            var picked = List.of(values.getOrDefault(name, "").split(","));
            var picks = new ArrayList<Pick>();
            for (Option option : options) {
                String label = say.text(key + "." + option.code());
                picks.add(new Pick(
                        option.code(),
                        // The first one carries the field's own name, so that a slip leads to it.
                        picks.isEmpty() ? name : name + "-" + option.code(),
                        label,
                        say.textIfAny(key + "." + option.code() + ".hint"),
                        picked.contains(option.code()),
                        option.reveals().stream().map(field -> part(field, label, false)).toList()));
            }
            return picks;
        }

        private String text(Slip slip) {
            return say.textOr(
                    key(slip.field()) + "." + slip.code(), "slip." + slip.code(), slip.values().toArray());
        }

        private String key(String field) {
            return "wizard." + question.id() + "." + base(field);
        }
    }

    /** A field's name without what tells it from its twins: {@code born2} is {@code born}, {@code GIFT-amount} is {@code amount}. */
    static String base(String field) {
        return field.endsWith("-amount") ? "amount" : field.replaceAll("\\d+$", "");
    }

    private static String type(Field field) {
        if (field instanceof Choice) {
            return "radios";
        }
        if (field instanceof Choices) {
            return "checkboxes";
        }
        if (field instanceof Amount) {
            return "money";
        }
        if (field instanceof MonthOf) {
            return "month";
        }
        if (field instanceof Day) {
            return "day";
        }
        if (field instanceof Months) {
            return "months";
        }
        if (field instanceof Place) {
            return "place";
        }
        return "number";
    }

    private static Unsure unsure(Field field) {
        if (field instanceof Amount amount) {
            return amount.unsure();
        }
        if (field instanceof MonthOf month) {
            return month.unsure();
        }
        return field instanceof Day day ? day.unsure() : Unsure.KNOWN;
    }
}
