package org.earnwise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.time.YearMonth;
import org.earnwise.ledger.Money;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earnwise.engine.RuleFile;
import org.earnwise.figures.FigureBook;
import org.junit.jupiter.api.Test;

/** What rules say has words, whole ones, in both languages; and both languages say the same things. */
class WordsTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final String SPANISH = "_es.properties";
    private static final String ENGLISH = ".properties";
    private static final List<Locale> LANGUAGES = List.of(Sentences.ENGLISH, Sentences.SPANISH);

    private static final Sentences SENTENCES = Sentences.load();
    private static final FigureBook FIGURES = FigureBook.load();
    private static final List<Statement> STATEMENTS = Statement.all();

    private static final Pattern PLACE = Pattern.compile("\\{~?([^{}]*)}");
    /** How a figure is named in a sentence. */
    private static final String FIGURE = "figure:";

    private static final Pattern LENGTH_OR_AGE = Pattern.compile("(?<![\\w$.,-])\\d+ (?:days|months|years|percent|días|meses|años|por ciento)\\b");

    /** Sentences whose numbers are no figures: examples, names of measures and questions, and the whole. */
    private static final Set<String> OWN_NUMBERS = Set.of(
            "doors.ask.own.said.hint",
            "doors.ask.network.yearsInLastTwo",
            "doors.ask.network.yearsInLastFive",
            "doors.measure.job-days-90",
            "doors.measure.job-days-180",
            "rule.TP-08");

    private static final Pattern FIELD = Pattern.compile(
            "(start|months|person|spouse|children|resources|benefits|otherIncome|housing|expenses|work|plans|figures)"
                    + "(\\.\\w+)*");

    /** What is the same in both languages because it is: a name, or a word that the two share. */
    private static final Set<String> NAMES = Set.of(
            "BRS",
            "CHESS",
            "Covered Connecticut",
            "HUSKY",
            "HUSKY (Medicaid)",
            "HUSKY A",
            "HUSKY C",
            "HUSKY D",
            "MED-Connect",
            "Medicaid",
            "Medicare",
            "No",
            "no",
            "SNAP",
            "SSDI",
            "SSI",
            "TFA",
            "Ticket",
            "Ticket to Work",
            "{0} – Earnwise",
            // How a date is written
            "MMM yyyy");

    private static final Pattern ADDRESS = Pattern.compile("(tel:|mailto:|https?://)\\S+");

    @Test
    void an_amount_told_as_about_is_whole_dollars() {
        var values = Map.of("month", YearMonth.of(2027, 3), "less", Money.of("299.84"));
        assertThat(SENTENCES.text(Sentences.ENGLISH, "finding.net.more-pay-less-left", values)).contains("about $300 less");
        assertThat(SENTENCES.text(Sentences.SPANISH, "finding.net.more-pay-less-left", values)).contains("unos $300 menos");
    }

    @Test
    void an_amount_of_a_few_cents_is_not_told_as_nothing() {
        var cents = Map.of("month", YearMonth.of(2027, 3), "spend-down", Money.of("0.06"));
        assertThat(SENTENCES.text(Sentences.ENGLISH, "finding.medicaid.door.spend-down", cents)).contains("about $0.06 in six");
        assertThat(SENTENCES.text(Sentences.SPANISH, "finding.medicaid.door.spend-down", cents)).contains("$0.06");
        var dollar = Map.of("month", YearMonth.of(2027, 3), "spend-down", Money.of("1.06"));
        assertThat(SENTENCES.text(Sentences.ENGLISH, "finding.medicaid.door.spend-down", dollar)).contains("about $1 in six");
    }

    @Test
    void what_a_rule_states_has_words_in_both_languages() {
        List<String> missing = new ArrayList<>();
        for (Statement statement : STATEMENTS) {
            for (String key : keys(statement)) {
                for (Locale language : LANGUAGES) {
                    if (SENTENCES.raw(language, key) == null) {
                        missing.add(statement.rule() + ": no words for " + key + " in " + language.getLanguage());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void a_rule_writes_out_the_key_of_what_it_states() {
        assertThat(STATEMENTS)
                .filteredOn(statement -> statement.id() == null || statement.valueNames().contains(null))
                .as("keys and names of values that no test can find")
                .isEmpty();
    }

    @Test
    void every_value_in_a_sentence_comes_from_every_rule_that_states_it() {
        List<String> empty = new ArrayList<>();
        for (Statement statement : STATEMENTS) {
            for (String key : keys(statement)) {
                Set<String> given = given(statement);
                for (Locale language : LANGUAGES) {
                    for (String place : places(SENTENCES.raw(language, key))) {
                        if (!place.startsWith(FIGURE) && !given.contains(place)) {
                            empty.add("%s: nothing for {%s} of %s in %s; it states %s"
                                    .formatted(statement.rule(), place, key, language.getLanguage(), given));
                        }
                    }
                }
            }
        }
        assertThat(empty).isEmpty();
    }

    @Test
    void a_question_is_about_a_finding_or_a_field() {
        Set<String> findings = new TreeSet<>();
        STATEMENTS.stream().filter(Statement::isFinding).forEach(finding -> findings.add(finding.id()));
        assertThat(STATEMENTS)
                .filteredOn(statement -> statement.what().equals("Question"))
                .filteredOn(question -> !findings.contains(question.literal(1)))
                .filteredOn(question ->
                        question.literal(1) == null || !FIELD.matcher(question.literal(1)).matches())
                .isEmpty();
    }

    @Test
    void an_assumption_is_about_a_field() {
        assertThat(STATEMENTS)
                .filteredOn(statement -> statement.what().equals("Assumption"))
                .filteredOn(assumption -> assumption.literal(0) != null
                        && !FIELD.matcher(assumption.literal(0)).matches())
                .isEmpty();
    }

    @Test
    void every_file_has_a_spanish_one_with_the_same_keys_and_the_same_places_for_values() throws IOException {
        List<String> differences = new ArrayList<>();
        for (Path english : english()) {
            Path spanish = spanish(english);
            if (!Files.exists(spanish)) {
                differences.add(spanish + " is missing");
                continue;
            }
            Map<String, String> here = words(english);
            Map<String, String> there = words(spanish);
            Set<String> keys = new TreeSet<>(here.keySet());
            keys.addAll(there.keySet());
            for (String key : keys) {
                if (!here.containsKey(key) || !there.containsKey(key)) {
                    differences.add(key + " is missing in " + (here.containsKey(key) ? spanish : english));
                } else if (!places(here.get(key)).equals(places(there.get(key)))) {
                    differences.add(key + " has other values in " + spanish);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void no_spanish_file_is_without_its_english_one() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            assertThat(files.filter(file -> file.toString().endsWith(SPANISH))
                            .filter(file -> !Files.exists(
                                    Path.of(file.toString().replace(SPANISH, ENGLISH)))))
                    .isEmpty();
        }
    }

    @Test
    void no_sentence_is_left_in_english() throws IOException {
        List<String> same = new ArrayList<>();
        for (Path english : english()) {
            Map<String, String> spanish = words(spanish(english));
            words(english).forEach((key, words) -> {
                if (words.equals(spanish.get(key)) && isLanguage(words)) {
                    same.add(english.getFileName() + ": " + key + "=" + words);
                }
            });
        }
        assertThat(same).isEmpty();
    }

    @Test
    void every_figure_that_a_sentence_names_is_there() throws IOException {
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (Path english : english()) {
            for (Path file : List.of(english, spanish(english))) {
                for (Map.Entry<String, String> message : words(file).entrySet()) {
                    for (String place : places(message.getValue())) {
                        if (place.startsWith(FIGURE)) {
                            named++;
                            if (FIGURES.unit(place.substring(FIGURE.length())).isEmpty()) {
                                missing.add(file.getFileName() + ": " + message.getKey() + " names " + place);
                            }
                        }
                    }
                }
            }
        }
        assertThat(named).isPositive();
        assertThat(missing).isEmpty();
    }

    @Test
    void no_sentence_writes_out_a_length_or_an_age_of_the_law() throws IOException {
        List<String> written = new ArrayList<>();
        for (Path english : english()) {
            for (Path file : List.of(english, spanish(english))) {
                words(file).forEach((key, words) -> {
                    if (!OWN_NUMBERS.contains(key) && LENGTH_OR_AGE.matcher(words).find()) {
                        written.add(file.getFileName() + ": " + key + "=" + words);
                    }
                });
            }
        }
        assertThat(written)
                .as("a number of the law is a figure: write {figure:its.name}, and it follows when the figure changes")
                .isEmpty();
    }

    @Test
    void every_key_has_words() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            assertThat(files.filter(file -> file.toString().endsWith(ENGLISH)).toList())
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(words(file)).as(file.toString()).isNotEmpty().doesNotContainValue(""));
        }
    }

    @Test
    void what_rules_say_never_doubles_an_apostrophe() {
        for (Locale language : LANGUAGES) {
            assertThat(SENTENCES.keys(language))
                    .filteredOn(key -> SENTENCES.raw(language, key).contains("''"))
                    .isEmpty();
        }
    }

    @Test
    void the_files_that_word_what_rules_say_are_found_by_themselves() throws IOException {
        assertThat(ListWords.names(MESSAGES)).contains("advice").doesNotContain("web", "cli", "faults");
    }

    @Test
    void a_slip_would_be_found() {
        var rule = new RuleFile.Rule(
                "rules/ssi/slips.drl",
                "A slip",
                """

                when
                    $m : Month()
                then
                    insert(caution(drools.getRule(), "ssi.slip", $w, $m, "limit", $a.plus($b, $c), "on (or by)", $d));
                    insert(new Question("slip", "ssi.slip"));
                    insert(new Report($key, Report.To.SSA, $m.atDay(1)));
                """);

        List<Statement> found = Statement.in(rule);

        assertThat(found).extracting(Statement::what).containsExactly("caution", "Question", "Report");
        assertThat(found.get(0).valueNames()).containsExactly("limit", "on (or by)");
        assertThat(keys(found.get(0))).containsExactly("finding.ssi.slip");
        assertThat(keys(found.get(1))).containsExactly("question.slip");
        assertThat(found.get(2).id()).isNull();
        assertThat(places("Over {limit} in {month}")).containsExactly("limit", "month");
        assertThat(isLanguage("Ticket to Work")).isFalse();
        assertThat(isLanguage("{amount} a month")).isTrue();
    }

    private static List<String> keys(Statement statement) {
        String id = statement.id();
        if (id == null) {
            return List.of();
        }
        return switch (statement.what()) {
            case "Report" -> List.of("report." + id);
            case "Question" -> List.of("question." + id);
            case "Assumption" -> List.of("assumption." + id + ".assumed", "assumption." + id + ".matters");
            default -> List.of("finding." + id);
        };
    }

    private static Set<String> given(Statement statement) {
        Set<String> given = new TreeSet<>();
        if (statement.isFinding()) {
            given.add("month");
            statement.valueNames().stream().filter(name -> name != null).forEach(given::add);
        }
        return given;
    }

    private static Set<String> places(String words) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(words == null ? "" : words);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static boolean isLanguage(String words) {
        boolean letters = PLACE.matcher(words).replaceAll("").matches("(?s).*\\p{L}{2}.*");
        return letters && !NAMES.contains(words) && !ADDRESS.matcher(words).matches();
    }

    private static List<Path> english() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> file.toString().endsWith(ENGLISH) && !file.toString().endsWith(SPANISH))
                    .sorted()
                    .toList();
        }
    }

    private static Path spanish(Path english) {
        return Path.of(english.toString().replaceFirst("\\.properties$", SPANISH));
    }

    private static Map<String, String> words(Path file) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
        return sorted;
    }
}
