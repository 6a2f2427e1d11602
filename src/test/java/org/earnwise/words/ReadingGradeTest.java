package org.earnwise.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {

    @ParameterizedTest
    @CsvSource({
        "cat,1", "work,1", "jobs,1", "help,1", "you,1", "made,1", "wages,2", "asked,1", "wanted,2", "needed,2", "people,2",
        "table,2", "apples,2", "times,1", "changes,2", "offices,3", "school,1", "counselor,3", "benefits,3", "Medicaid,3",
        "disability,5", "recovery,4", "agency,3", "employment,3", "the,1", "be,1", "started,2", "classes,2", "pays,1",
        "SSI,3", "BRS,3", "HUSKY,2", "CHESS,1", "45,1", "part-time,2", "don't,1", "grievance,2", "therapist,3",
        "create,2", "plan,1", "science,2", "idea,3", "month,1", "medicine,3", "serious,3", "experience,4", "social,2"
    })
    void english_syllables_are_counted_as_spoken(String word, int syllables) {
        assertThat(ReadingGrade.englishSyllables(word)).as(word).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "trabajo,3", "ayuda,3", "puede,2", "usted,2", "escuela,3", "guía,2", "día,2", "bien,1", "aquí,2", "que,1",
        "guerra,2", "pingüino,3", "recuperación,5", "leer,2", "ciudad,2", "45,1"
    })
    void spanish_syllables_are_counted_as_spoken(String word, int syllables) {
        assertThat(ReadingGrade.spanishSyllables(word)).as(word).isEqualTo(syllables);
    }

    @Test
    void a_childrens_sentence_is_below_first_grade() {
        assertThat(ReadingGrade.english("The cat sat on the mat. It was a big cat.")).isLessThan(1);
    }

    @Test
    void a_known_text_has_its_known_grade() {
        // 12 words, 2 sentences, 16 syllables: 0.39 * 6 + 11.8 * 16 / 12 - 15.59
        String text = "A counselor can help you today. She knows every part of it.";
        assertThat(ReadingGrade.english(text)).isCloseTo(2.48, within(0.01));
    }

    @Test
    void a_sentence_of_the_law_is_too_hard_and_ours_is_not() {
        assertThat(ReadingGrade.isEasy(
                        "An individual's eligibility determination is predicated upon substantiated documentation.",
                        Locale.ENGLISH))
                .isFalse();
        assertThat(ReadingGrade.isEasy("You can start now. We plan for hard days with you.", Locale.ENGLISH)).isTrue();
    }

    @Test
    void spanish_ease_falls_with_long_words_and_long_sentences() {
        assertThat(ReadingGrade.isEasy("Usted puede ir hoy. Ella le ayuda con el plan.", Locale.forLanguageTag("es"))).isTrue();
        assertThat(ReadingGrade.isEasy(
                        "La determinación administrativa de elegibilidad presupone documentación fehaciente y circunstanciada"
                                + " de las incapacidades funcionales correspondientes al individuo solicitante.",
                        Locale.forLanguageTag("es")))
                .isFalse();
    }

    @Test
    void an_empty_text_is_no_burden() {
        assertThat(ReadingGrade.english("")).isZero();
        assertThat(ReadingGrade.spanishEase(" ")).isEqualTo(100);
    }
}
