package org.earnwise.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonMatcherTest {

    private final ReasonMatcher matcher = new ReasonMatcher(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "they said I have to be sober for 90 days | DR-04",
        "I need a note from my doctor | DR-14",
        "you're not ready | DR-06",
        "there's a waiting list | DR-19",
        "my therapist didn't sign the form | DR-11",
        "I don't have a car | DR-27",
        "they never called me back | DR-43",
        "nobody here speaks spanish | DR-28",
        "my guardian won't let me | DR-44",
        "me dijeron que no estoy preparado para trabajar | DR-06",
        "no tengo diploma | DR-24",
        "BRS said I am too disabled | DR-32"
    })
    void own_words_come_first_to_the_reason_they_mean(String text, String reason) {
        assertThat(matcher.match(text).get(0).reason().code()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"the sky is blue", "42", "''", "???"})
    void words_that_come_near_to_nothing_find_nothing(String text) {
        assertThat(matcher.match(text)).isEmpty();
    }

    @Test
    void several_reasons_that_come_near_are_all_shown_and_scored() {
        List<ReasonMatcher.Candidate> found = matcher.match("I would lose my SSI");
        assertThat(found).extracting(c -> c.reason().code()).contains("DR-17", "DR-35");
        assertThat(found).allMatch(c -> c.score() > 0 && c.score() <= 1).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void every_typical_wording_finds_its_own_reason_first_in_both_languages() {
        for (Vocabulary.Reason reason : Vocabulary.load().reasons()) {
            for (String said : reason.said().values()) {
                assertThat(matcher.match(said).get(0).reason()).as(said).isEqualTo(reason);
            }
        }
    }
}
