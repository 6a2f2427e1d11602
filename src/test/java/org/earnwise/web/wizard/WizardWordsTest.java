package org.earnwise.web.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.earnwise.web.Answers;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Every question, field and answer has the words that its page will ask for. */
class WizardWordsTest {

    private static final Answers A_FAMILY = Answers.NONE
            .with("benefits", Map.of("kind", "SSDI"))
            .with("living", Map.of("with", "FAMILY"))
            .with("family", Map.of("spouse", "YES", "children", "2"));

    private final ResourceBundle words = ResourceBundle.getBundle("messages.web-wizard", java.util.Locale.ROOT);

    @Test
    void every_question_has_a_page_and_says_why_it_is_asked() {
        for (Question question : Questions.all()) {
            String key = "wizard." + question.id();
            assertThat(words.keySet()).contains(key + ".title", key + ".short", key + ".why");
            assertThat(words.getString(key + ".why")).startsWith("Why we ask: ");
            assertThat(new ClassPathResource("templates/wizard/" + question.id() + ".html").exists()).as(question.id()).isTrue();
        }
    }

    @Test
    void every_field_and_every_answer_has_its_words() {
        for (Question question : Questions.all()) {
            List<Field> fields = question.fields().apply(A_FAMILY);
            var keys = new ArrayList<String>();
            fields.forEach(field -> wanted(question, field, fields.size() == 1, keys));
            assertThat(words.keySet()).as(question.id()).containsAll(keys);
        }
    }

    private static void wanted(Question question, Field field, boolean alone, List<String> keys) {
        String key = "wizard." + question.id() + "." + Form.base(field.name());
        if (!alone) {
            keys.add(key + ".label");
        }
        List<Field.Option> options = List.of();
        if (field instanceof Field.Choice choice) {
            keys.add(key + ".missing");
            options = choice.options();
        } else if (field instanceof Field.Choices choices) {
            keys.add(key + ".missing");
            keys.add(key + ".alone");
            options = choices.options();
        }
        for (Field.Option option : options) {
            keys.add(key + "." + option.code());
            option.reveals().forEach(inner -> wanted(question, inner, false, keys));
        }
    }
}
