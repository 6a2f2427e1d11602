package org.earnwise.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The sentences of rules and the titles of figures in Spanish, from {@code messages/law/}. The rules and the figures
 * themselves hold the English. What nobody has put into Spanish yet stays in English.
 */
public final class LawWords {

    static final String FOLDER = "messages/law/";
    static final String LIST = FOLDER + "index.txt";

    private final Map<String, String> spanish;
    private final Set<String> inSpanish;

    private LawWords(Map<String, String> spanish) {
        this.spanish = spanish;
        this.inSpanish = new HashSet<>(spanish.values());
    }

    /** The words on the class path; read once. */
    public static LawWords get() {
        return Holder.WORDS;
    }

    private static final class Holder {
        static final LawWords WORDS = new LawWords(read(Sentences.lines(LIST)));
    }

    /** An English sentence of the law in the language spoken to somebody who asks for this one. */
    public String in(Locale locale, String english) {
        return Sentences.spoken(locale) == Sentences.SPANISH ? spanish.getOrDefault(english, english) : english;
    }

    /** Whether this is a sentence of the law in Spanish. */
    public boolean isSpanish(String sentence) {
        return inSpanish.contains(sentence);
    }

    /** Every English sentence that has Spanish words, and them. */
    Map<String, String> all() {
        return Map.copyOf(spanish);
    }

    private static Map<String, String> read(List<String> names) {
        Map<String, String> all = new TreeMap<>();
        for (String name : names) {
            String path = FOLDER + name;
            try (InputStream in = LawWords.class.getClassLoader().getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException(LIST + " lists " + name + ", but there is no " + path);
                }
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
                Map<String, Object> words = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
                words.forEach((english, translated) -> all.put(english, String.valueOf(translated)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
