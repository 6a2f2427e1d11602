package org.earnwise.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words to avoid, and the same words where they do no harm. */
class WordsCheckTest {

    private final WordsCheck check = WordsCheck.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "You are not ready for a job. | LG-02",
        "There is a readiness screen. | LG-02",
        "She is too symptomatic to work. | LG-02",
        "Wait until you are stable. | LG-02",
        "Get well first. | LG-02",
        "Work may cause a relapse. | LG-02",
        "That is an unrealistic goal. | LG-02",
        "They have to earn the right to try. | LG-02",
        "You must attend therapy. | LG-02",
        "If you work you will lose your benefits. | LG-03",
        "You will lose everything. | LG-03",
        "He is an addict. | LG-04",
        "Stay clean for a month. | LG-04",
        "A dirty urine came back. | LG-04",
        "He is low functioning. | LG-04",
        "She is a chronic client. | LG-04",
        "The client is non-compliant. | LG-04",
        "The client is non compliant. | LG-04",
        "He was noncompliant. | LG-04",
        "She isn't compliant. | LG-04",
        "It is better to wait. | LG-02",
        "You are not well enough yet. | LG-02",
        "Your symptoms are too severe for work. | LG-02",
        "Es mejor esperar. | LG-02",
        "The patient refuses medication. | LG-04",
        "It is only a hobby. | LG-05",
        "She is just a volunteer. | LG-05",
        "No está lista para trabajar. | LG-02",
        "Espere hasta que esté estable. | LG-02",
        "Es un adicto. | LG-04"
    })
    void these_words_stop_a_text(String text, String rule) {
        assertThat(check.check(text, Locale.ENGLISH)).anySatisfy(found -> {
            assertThat(found.rule()).isEqualTo(rule);
            assertThat(found.stops()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "You do not have to wait until you feel stable.",
        "You can start now. We plan for hard days.",
        "They told me: \"You are not ready.\" That is not fair.",
        "Your check may go down by about $100. Here is what stays: your HUSKY.",
        "You will not lose your Medicaid.",
        "Put on clean clothes for the talk.",
        "He has chronic pain in his back.",
        "You do not need therapy to get this help.",
        "Medicine for addiction is fine.",
        "Individual Placement and Support is one choice.",
        "In that case, call us.",
        "It is never too soon to ask.",
        "No tiene que esperar hasta sentirse estable.",
        "La paciente tiene dolor crónico."
    })
    void these_texts_may_go_out(String text) {
        assertThat(check.check(text, Locale.ENGLISH)).noneMatch(WordsCheck.Found::stops);
    }

    @Test
    void a_label_inside_a_quotation_is_a_label_still() {
        assertThat(check.check("They wrote: \"He is an addict.\"", Locale.ENGLISH)).anyMatch(WordsCheck.Found::stops);
    }

    @Test
    void office_words_are_a_suggestion() {
        assertThat(check.check("We have a slot for you.", Locale.ENGLISH))
                .singleElement()
                .satisfies(found -> assertThat(found.stops()).isFalse());
    }

    @Test
    void what_to_say_instead_is_in_the_readers_language() {
        assertThat(check.check("You are not ready.", Locale.forLanguageTag("es")).get(0).say()).contains("quiere trabajar");
    }
}
