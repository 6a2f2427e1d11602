package org.earnwise.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Lists, in the build, the message files that word what rules say, and those that put rules and figures into Spanish, so
 * that a new one is found without being named anywhere. The other message files belong to the pages and the doors, which load them by themselves.
 *
 * <p>Arguments: the folder of the message files, and the list to write.
 */
public final class ListWords {

    /** How the keys begin that belong to what rules say. */
    private static final List<String> KEYS =
            List.of("finding.", "report.", "question.", "assumption.", "range.", "told.", "explanation.");

    private static final String ENDING = ".properties";

    private ListWords() {}

    public static void main(String[] args) throws IOException {
        Path list = Path.of(args[1]);
        Files.createDirectories(list.getParent());
        Files.write(list, names(Path.of(args[0])), StandardCharsets.UTF_8);
        Path law = list.resolveSibling("law").resolve("index.txt");
        Files.createDirectories(law.getParent());
        Files.write(law, ofTheLaw(Path.of(args[0], "law")), StandardCharsets.UTF_8);
    }

    /** The names of the English files that word what rules say, without their ending; Spanish ones go with them. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(ListWords::wordsWhatRulesSay)
                    .map(file -> file.getFileName().toString().replaceFirst("(_es)?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** The names of the files with the law's sentences in Spanish. */
    static List<String> ofTheLaw(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_es.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean wordsWhatRulesSay(Path file) {
        return read(file).stringPropertyNames().stream()
                .anyMatch(key -> KEYS.stream().anyMatch(key::startsWith));
    }

    private static Properties read(Path file) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
