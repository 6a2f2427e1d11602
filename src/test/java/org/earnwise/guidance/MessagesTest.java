package org.earnwise.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.earnwise.words.ReadingGrade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of guidance: complete in both languages, easy to read, and free of the words to avoid. */
class MessagesTest {

    /** Faults are for whoever writes JSON; names are names. */
    private static final List<String> SENTENCES = List.of("rule.", "next.", "letter.", "directory.", "option.", "funding.");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_numbered_rule_has_words(String language) {
        GuidanceWords words = GuidanceWords.in(Locale.forLanguageTag(language));
        assertThat(Guidance.builtIn().numberedRules()).isNotEmpty().allMatch(rule -> words.has("rule." + rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void both_languages_have_the_same_keys(String language) {
        Set<String> english = new TreeSet<>(GuidanceWords.in(Locale.ENGLISH).keys());
        assertThat(new TreeSet<>(GuidanceWords.in(Locale.forLanguageTag(language)).keys())).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_sentence_is_read_in_sixth_grade(String language) {
        Locale locale = Locale.forLanguageTag(language);
        GuidanceWords words = GuidanceWords.in(locale);
        List<String> hard = new ArrayList<>();
        for (String key : new TreeSet<>(words.keys())) {
            if (isSentence(key) && !ReadingGrade.isEasy(spoken(words.say(key)), locale)) {
                double score = language.equals("es")
                        ? ReadingGrade.spanishEase(spoken(words.say(key)))
                        : ReadingGrade.english(spoken(words.say(key)));
                hard.add("%s (%.1f): %s".formatted(key, score, words.say(key)));
            }
        }
        assertThat(hard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void no_sentence_has_words_to_avoid(String language) {
        GuidanceWords words = GuidanceWords.in(Locale.forLanguageTag(language));
        List<String> found = new ArrayList<>();
        for (String key : new TreeSet<>(words.keys())) {
            WordsCheck.load().check(words.say(key), Locale.ENGLISH).stream()
                    .filter(WordsCheck.Found::stops)
                    .forEach(word -> found.add(key + ": " + word.words()));
        }
        assertThat(found).isEmpty();
    }

    private static boolean isSentence(String key) {
        boolean name = key.startsWith("option.") && !key.endsWith(".is")
                || key.startsWith("letter.to.")
                || key.equals("letter.service");
        return SENTENCES.stream().anyMatch(key::startsWith) && !name;
    }

    /** As it is read aloud: places to fill and telephone numbers are skipped over by any reader. */
    private static String spoken(String text) {
        return text.replaceAll("\\{[a-zA-Z-]+}", "it").replaceAll("\\(?[\\d-]{7,}\\)?", "");
    }
}
