package org.earnwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earnwise.figures.FiguresSaid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class WordsTest {

    private static final List<String> FILES = List.of("web", "web-wizard", "web-result", "web-words", "doors");

    /** Names, numbers and patterns that are the same in both languages. */
    private static final Pattern SAME_IN_BOTH = Pattern.compile(
            "No|no|SSI|SSDI|SNAP|TFA|HUSKY( [ACD])?( \\(Medicaid\\))?|Medicare|MED-Connect|Covered Connecticut|Ticket( to Work)?"
                    + "|MMM yyyy|[-\\d]+|tel:\\+?\\d+|\\{0}(: \\{1}| – Earnwise)?");

    /** Words that close a door, with what the vision of the service says instead. */
    private static final Pattern CLOSED_DOORS = Pattern.compile(
            "not ready|work-ready|readiness|too sick|too soon|wait until|stable first|non-?compliant|low functioning|addict"
                    + "|lose everything|lose your benefits|unrealistic|just a hobby|only a volunteer|mandatory|suffer",
            Pattern.CASE_INSENSITIVE);

    private static Map<String, String> words(String language) {
        var all = new TreeMap<String, String>();
        for (String file : FILES) {
            var resource = new ClassPathResource("messages/" + file + language + ".properties");
            try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                var properties = new Properties();
                properties.load(reader);
                properties.forEach((key, text) -> all.put(key.toString(), text.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    @Test
    void every_key_has_words_in_both_languages() {
        assertThat(words("_es").keySet()).isEqualTo(words("").keySet());
    }

    @Test
    void nothing_was_left_in_english() {
        Map<String, String> spanish = words("_es");
        words("").forEach((key, english) -> {
            if (english.equals(spanish.get(key))) {
                assertThat(english).as(key).matches(SAME_IN_BOTH);
            }
        });
    }

    @Test
    void both_languages_name_the_same_values() {
        Map<String, String> spanish = words("_es");
        words("").forEach((key, english) -> assertThat(places(spanish.get(key))).as(key).isEqualTo(places(english)));
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(m -> m.group()).distinct().sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_es"})
    void every_sentence_with_values_can_be_made(String language) {
        words(language).forEach((key, text) -> {
            if (!key.startsWith("format.")) {
                assertThat(text).as(key + ": use the typographic apostrophe").doesNotContain("'");
                assertThat(new MessageFormat(FiguresSaid.in(text), Locale.US).format(new Object[] {"a", "b", "c", "d"})).as(key).isNotBlank();
            }
        });
    }

    @Test
    void no_word_closes_a_door() {
        words("").forEach((key, text) -> assertThat(CLOSED_DOORS.matcher(text).find()).as(key + ": " + text).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "ssdi, NOT_ENTITLED TRIAL_WORK EXTENDED_PAID PAID_AFTER_EXTENDED CESSATION GRACE EXTENDED_SUSPENDED TERMINATED REINSTATEMENT_POSSIBLE",
        "ssi, PAID SECTION_1619A SECTION_1619B SECTION_1619B_UNCERTAIN SUSPENDED TERMINATED NOT_RECEIVING",
        "medicaid, STATE_SUPPLEMENT_LINKED SECTION_1619 HUSKY_C HUSKY_A HUSKY_D MED_CONNECT COVERED_CONNECTICUT HUSKY_C_SPEND_DOWN NONE UNKNOWN",
        "medicare, WAITING COVERED EXTENDED PREMIUM_HOSPITAL_INSURANCE NONE UNKNOWN",
        "medicare-savings, QMB SLMB ALMB NONE",
        "snap, RECEIVING ELIGIBLE NOT_ELIGIBLE",
        "ticket, ELIGIBLE NOT_ELIGIBLE UNKNOWN"
    })
    void every_status_of_the_contract_has_words(String program, String codes) {
        Stream<String> keys = Arrays.stream(codes.split(" ")).map(code -> "status." + program + "." + code);
        assertThat(words("")).containsKeys(keys.toArray(String[]::new)).containsKeys("program." + program, "program." + program + ".abbr");
    }

    @Test
    void every_amount_of_the_contract_has_words() {
        assertThat(words("")).containsKeys(Stream.of(
                        "earnings.earned", "earnings.paid", "ssdi.countable-earnings", "ssdi.trial-work-months-used",
                        "ssdi.payment", "ssdi.family-payment", "ssi.countable-unearned", "ssi.countable-earned",
                        "ssi.countable-income", "ssi.federal-benefit-rate", "ssi.payment", "spouse-ssi.payment",
                        "ssi.break-even-gross", "child-ssi.payment", "state-supplement.payment", "husky-c.applied-income",
                        "husky-c.income-limit", "husky-c.spend-down", "med-connect.premium", "section-1619b.threshold",
                        "medicare.part-b-premium", "snap.gross-income", "snap.net-income", "snap.allotment",
                        "housing.tenant-rent", "tfa.payment", "tax.fica", "tax.paid-leave", "tax.federal-income",
                        "tax.connecticut-income", "tax.eitc-annual", "tax.connecticut-eitc-annual", "net.cash",
                        "net.resources", "ssi.possible-overpayment", "ssdi.possible-overpayment")
                .map(name -> "amount." + name)
                .toArray(String[]::new));
    }
}
