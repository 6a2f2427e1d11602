package org.earnwise.web.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earnwise.web.packet.CaseRefused.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PacketWordsTest {

    /** Signs and names, which are the same in both languages. */
    private static final Set<String> ALIKE = Set.of("packet.none", "packet.goal.named");

    private static final Pattern VALUE = Pattern.compile("\\{\\d");

    private final Properties english = words("");
    private final Properties spanish = words("_es");

    @Test
    void each_sentence_is_said_in_both_languages_and_with_the_same_values() {
        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            assertThat(values(spanish.getProperty(key))).isEqualTo(values(english.getProperty(key)));
            if (!ALIKE.contains(key)) {
                assertThat(spanish.getProperty(key)).isNotBlank().isNotEqualTo(english.getProperty(key));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void each_fault_of_a_file_has_words(Why why) {
        assertThat(english).containsKey("saved.fault." + why);
        assertThat(spanish).containsKey("saved.fault." + why);
    }

    private static Set<String> values(String words) {
        Matcher found = VALUE.matcher(words);
        return found.results().map(result -> result.group()).collect(java.util.stream.Collectors.toSet());
    }

    private static Properties words(String language) {
        String file = "/messages/packet" + language + ".properties";
        var words = new Properties();
        try (var in = Objects.requireNonNull(PacketWordsTest.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return words;
    }
}
