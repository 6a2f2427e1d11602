package org.earnwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.earnwise.advice.Advice;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final ScenarioReader READER = new ScenarioReader(
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC),
            YearMonth.of(2022, 1),
            YearMonth.of(2026, 12),
            id -> false);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void advice_on_one_file_is_one_line_on_standard_output() throws Exception {
        assertThat(run("", "advise", file("a.json", 12))).isZero();

        assertThat(text(out)).isEqualTo("""
                {"start":"2026-11","months":12,"figures":{"through":"2026-12","carried":[]},"hypothetical":[],\
                "assumptions":[],"ledger":[],"baseline":[],"ranges":[],"settle":[],"findings":[],"reports":[],"questions":[],\
                "plans":[],"rules":{"version":"en"}}
                """);
        assertThat(text(err)).isEmpty();
    }

    @Test
    void advice_on_several_files_is_a_line_each_in_their_order() throws Exception {
        assertThat(run("", "advise", file("b.json", 1), file("a.json", 2), file("c.json", 3))).isZero();

        assertThat(text(out).lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"months\":1,"),
                        line -> assertThat(line).contains("\"months\":2,"),
                        line -> assertThat(line).contains("\"months\":3,"));
    }

    @Test
    void a_dash_reads_standard_input() throws Exception {
        assertThat(run("{\"person\": {\"born\": \"1990-05\"}, \"months\": 7}", "advise", "-", file("a.json", 2)))
                .isZero();

        assertThat(text(out).lines().toList().get(0)).contains("\"months\":7,");
    }

    @Test
    void options_may_stand_anywhere() throws Exception {
        assertThat(run("", "advise", "--explain", file("a.json", 1), "--lang", "es")).isZero();
        assertThat(text(out)).contains("\"version\":\"es, explained\"");

        out.reset();
        assertThat(run("", "advise", "--lang=es", "--", file("a.json", 1))).isZero();
        assertThat(text(out)).contains("\"version\":\"es\"");
    }

    @Test
    void faults_are_lines_with_file_and_pointer_and_then_no_file_is_answered() throws Exception {
        var good = file("good.json", 1);
        var bad = file("bad.json", "{\"months\": 0, \"work\": [{\"from\": \"2027-02\", \"to\": \"2027-01\", \"gross\": 1}]}");
        var broken = file("broken.json", "{");

        assertThat(run("", "advise", good, bad, broken)).isEqualTo(2);

        assertThat(text(out)).isEmpty();
        assertThat(text(err).lines())
                .containsExactly(
                        bad + ": /person/born: This field is needed: born.",
                        bad + ": /months: This must be from 1 to 120.",
                        bad + ": /work/0/to: This ends (2027-01) before it begins (2027-02). Put the months in order.",
                        broken + ": This is not JSON: it stops making sense at line 1, column 2.");
    }

    @Test
    void what_a_file_holds_does_not_steer_the_terminal() {
        assertThat(run("{\"person\": {\"born\": \"1990-05\"}, \"a\\u001b[2J\\nb\": 1}", "advise", "-"))
                .isEqualTo(2);

        assertThat(text(err).lines())
                .singleElement()
                .asString()
                .startsWith("-: /a\uFFFD[2J\uFFFDb: There is no field");
    }

    @Test
    void faults_are_said_in_spanish_when_asked() throws Exception {
        assertThat(run("{}", "advise", "-", "--lang", "es")).isEqualTo(2);

        assertThat(text(err)).isEqualTo("-: /person/born: Falta este campo: born.\n");
    }

    @Test
    void files_that_cannot_be_read_are_named() throws Exception {
        var missing = folder.resolve("missing.json").toString();
        var large = file("large.json", " ".repeat((1 << 20) + 1));

        assertThat(run("", "advise", missing, folder.toString(), large)).isEqualTo(2);

        assertThat(text(err).lines())
                .containsExactly(
                        missing + ": There is no such file. Check its name and folder.",
                        folder + ": This file cannot be read. Check that it is a file and that you may read it.",
                        large + ": This file is over 1 MB. A scenario is far smaller; check that it is the right file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h", "advice", "advise", "advise --nonsense x", "advise - -", "advise --lang fr x", "advise --lang"})
    void a_command_that_cannot_be_understood_shows_the_usage(String words) {
        assertThat(run("", words.split(" "))).isEqualTo(2);

        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains("Usage:", "  java -jar earnwise.jar advise FILE...");
    }

    @Test
    void a_wrong_word_is_named() {
        run("", "advice");

        assertThat(text(err)).startsWith("There is no command \"advice\".\nUsage:\n");
    }

    @Test
    void a_fault_of_our_own_is_no_trace_and_says_nothing_anybody_told_us() throws Exception {
        var desk = new CommandLine.Desk(READER, (scenario, explain, language) -> {
            throw new IllegalStateException("It earns $1,234.56");
        });

        assertThat(command(() -> desk, "").run("advise", file("a.json", 1))).isEqualTo(1);

        assertThat(text(err)).contains("not yours", "IllegalStateException").doesNotContain("1,234.56");
        assertThat(text(err).lines()).hasSize(1);
    }

    @Test
    void nothing_is_opened_for_a_command_that_cannot_be_understood() {
        var command = command(
                () -> {
                    throw new AssertionError("opened");
                },
                "");

        assertThat(command.run("advise")).isEqualTo(2);
    }

    @Test
    void each_sentence_is_there_in_both_languages() {
        var english = ResourceBundle.getBundle("messages.cli", Locale.ROOT);
        var spanish = ResourceBundle.getBundle("messages.cli", Locale.forLanguageTag("es"));

        assertThat(english.keySet()).isNotEmpty().allSatisfy(key -> assertThat(spanish.getString(key))
                .isNotBlank()
                .isNotEqualTo(english.getString(key)));
    }

    private int run(String input, String... words) {
        return command(() -> new CommandLine.Desk(READER, CommandLineTest::advise), input)
                .run(words);
    }

    private CommandLine command(Supplier<CommandLine.Desk> desk, String input) {
        return new CommandLine(
                desk,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out),
                new PrintStream(err));
    }

    private static Advice advise(Scenario scenario, boolean explain, Locale language) {
        return new Advice(
                scenario.start(),
                scenario.months(),
                new Advice.Figures(YearMonth.of(2026, 12), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Advice.Rules(language.getLanguage() + (explain ? ", explained" : "")));
    }

    private String file(String name, int months) throws IOException {
        return file(name, "{\"person\": {\"born\": \"1990-05\"}, \"months\": " + months + "}");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
