package org.earnwise.web.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import org.earnwise.figures.FiguresSaid;
import org.earnwise.guidance.WordsCheck;
import org.earnwise.words.ReadingGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** The words of the doors are easy to read in both languages, and none of them is one to avoid. */
class DoorsWordsTest {

    private static TreeMap<String, String> words(String language) throws IOException {
        var properties = new Properties();
        var file = new ClassPathResource("messages/doors" + language + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var words = new TreeMap<String, String>();
        properties.forEach((key, text) -> words.put(key.toString(), FiguresSaid.in(text.toString())));
        return words;
    }

    /** A name or a label of a few words is not a sentence; the names of papers and programs are their own. */
    private static boolean isSentence(String key, String text) {
        return text.matches("(?s).*[.?!»”:]\\s*$") && text.split("\\s+").length >= 5 && !key.matches("doors\\.built\\.S\\d");
    }

    @ParameterizedTest
    @CsvSource({"'', en", "_es, es"})
    void every_sentence_is_read_in_sixth_grade(String file, String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        List<String> hard = new ArrayList<>();
        words(file).forEach((key, text) -> {
            String spoken = text.replaceAll("\\{\\d}", "it");
            if (isSentence(key, text) && !ReadingGrade.isEasy(spoken, locale)) {
                hard.add("%s: %s".formatted(key, text));
            }
        });
        assertThat(hard).isEmpty();
    }

    @Test
    void no_sentence_has_words_to_avoid() throws IOException {
        List<String> found = new ArrayList<>();
        words("").forEach((key, text) -> WordsCheck.load().check(text, Locale.ENGLISH).stream()
                .filter(WordsCheck.Found::stops)
                .forEach(word -> found.add(key + ": " + word.words())));
        assertThat(found).isEmpty();
    }
}
