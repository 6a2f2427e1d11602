package org.earnwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every file that somebody may open first says what it is. */
class HeadersTest {

    private static final Path JAVA = Path.of("src", "main", "java");
    private static final Path RULES = Path.of("rules");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) \\w+");
    private static final Pattern ANNOTATION = Pattern.compile("(?m)^@\\w.*$");

    @Test
    void every_public_type_says_what_it_is() throws IOException {
        assertThat(files(JAVA, ".java", HeadersTest::isPublicWithoutJavadoc)).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_takes_no_null_by_default() throws IOException {
        assertThat(files(
                        JAVA,
                        "package-info.java",
                        text -> !text.startsWith("/**") || !text.contains("\n@NullMarked\n")))
                .isEmpty();
    }

    @Test
    void every_package_has_such_a_page() throws IOException {
        Path root = JAVA.resolve(Path.of("org", "earnwise"));
        try (Stream<Path> folders = Files.walk(root)) {
            assertThat(folders.filter(Files::isDirectory)
                            .filter(folder -> !folder.equals(root))
                            .filter(HeadersTest::holdsTypes)
                            .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                    .isEmpty();
        }
    }

    @Test
    void every_rule_file_begins_with_its_subject_and_says_what_it_decides() throws IOException {
        assertThat(files(RULES, ".drl", text -> !text.startsWith("// ") || !text.contains("\n// Decides")))
                .isEmpty();
    }

    @Test
    void every_file_of_figures_and_other_data_of_the_law_begins_with_its_subject() throws IOException {
        assertThat(files(RULES, ".yaml", text -> !text.startsWith("# "))).isEmpty();
    }

    @Test
    void a_type_without_a_comment_would_be_found() {
        assertThat(isPublicWithoutJavadoc("package a;\n\n@Deprecated\npublic final class A {}\n")).isTrue();
        assertThat(isPublicWithoutJavadoc("package a;\n\n/** An A. */\n@Deprecated\npublic final class A {}\n"))
                .isFalse();
    }

    private static boolean isPublicWithoutJavadoc(String text) {
        Matcher type = PUBLIC_TYPE.matcher(text);
        if (!type.find()) {
            return false;
        }
        String above = ANNOTATION.matcher(text.substring(0, type.start())).replaceAll("").strip();
        return !above.endsWith("*/");
    }

    private static boolean holdsTypes(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path below, String ending, Predicate<String> wrong) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(all).isNotEmpty();
            return all.stream().filter(file -> wrong.test(text(file))).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
