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
        "BRS said I am too disabled | DR-32",
        "my bipolar is acting up they said | DR-01",
        "you seem psychotic | DR-01",
        "they said I will never be able to work | DR-02",
        "I relapsed last week so no | DR-03",
        "too soon after my breakdown | DR-05",
        "they said I'm lazy | DR-09",
        "you have to be a patient here | DR-12",
        "my case manager doesn't think I should work | DR-13",
        "there's a long waitlist | DR-19",
        "they don't do that here | DR-22",
        "because I was in prison | DR-23",
        "I'm only 17 | DR-25",
        "they just said no | DR-45"
    })
    void own_words_come_first_to_the_reason_they_mean(String text, String reason) {
        assertThat(matcher.match(text).get(0).reason().code()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"the sky is blue", "42", "''", "???"})
    void words_that_come_near_to_nothing_find_nothing(String text) {
        assertThat(matcher.match(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bus | DR-27", "waitlist | DR-19", "prison | DR-23", "drugs | DR-03", "Autobús | DR-27"})
    void a_word_to_search_for_finds_the_reasons_that_have_it(String word, String reason) {
        assertThat(matcher.withWordsLike(word)).extracting(Vocabulary.Reason::code).contains(reason);
    }

    @Test
    void a_word_to_search_for_is_not_found_inside_of_other_words() {
        assertThat(matcher.withWordsLike("us")).noneMatch(reason -> reason.code().equals("DR-27"));
        assertThat(matcher.withWordsLike(" ")).isEmpty();
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
