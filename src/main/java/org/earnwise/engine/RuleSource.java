package org.earnwise.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of one rule file.
 *
 * @param path where it stands below the project, such as {@code rules/ssdi/trial-work-period.drl}
 */
public record RuleSource(String path, String text) {

    /** Every rule file below a folder called {@code rules}, in the order of their paths. */
    public static List<RuleSource> below(Path rules) throws IOException {
        try (Stream<Path> files = Files.walk(rules)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .map(file -> read(rules, file))
                    .toList();
        }
    }

    private static RuleSource read(Path rules, Path file) {
        try {
            String path = "rules/" + rules.relativize(file).toString().replace('\\', '/');
            return new RuleSource(path, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
