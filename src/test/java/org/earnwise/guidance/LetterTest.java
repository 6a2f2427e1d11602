package org.earnwise.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earnwise.guidance.Letter.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Guidance GUIDANCE = Guidance.builtIn();
    private static final Letter.Details DETAILS =
            new Letter.Details("Hill Job Center", "Ninety days first.", LocalDate.parse("2026-11-20"));

    @Test
    void a_grievance_names_the_day_the_words_the_rule_and_what_is_asked() {
        Map<String, Object> answer = answer("DR-04", "denied", Locale.ENGLISH);
        String text = letter(answer, "denied", Locale.ENGLISH);
        assertThat(text)
                .contains("To the Client Rights Officer\nHill Job Center")
                .contains("November 20, 2026")
                .contains("\"Ninety days first.\"")
                .contains("DMHAS's vision says:")
                .contains("Statement (2003), I.A-b9; II.S3")
                .contains("answer within 21 days")
                .doesNotContain("Keep my help going");
    }

    @Test
    void a_letter_to_brs_cites_the_presumption_of_benefit_and_trial_work() {
        String text = Letter.write(
                        Kind.BRS_REVIEW, "denied", "VR", answer("DR-32", "denied", Locale.ENGLISH), DETAILS, TODAY, Locale.ENGLISH)
                .text()
                .replace("\n", " ");
        assertThat(text)
                .contains("The law says: you start from the view that help can do me good.", "34 CFR 361.42(a)(2),(e)")
                .contains("I may ask you for a review of this")
                .doesNotContain("each program has its own rules");
    }

    @Test
    void an_appeal_to_husky_cites_the_right_to_appeal() {
        String text = Letter.write(
                        Kind.APPEAL, "denied", null, answer("DR-37", "denied", Locale.ENGLISH), DETAILS, TODAY, Locale.ENGLISH)
                .text();
        assertThat(text.replace("\n", " ")).contains("The law says: I may appeal this, and have a hearing on it.", "17a-22l");
    }

    @Test
    void help_that_was_cut_is_asked_to_go_on() {
        assertThat(letter(answer("DR-15", "terminated", Locale.ENGLISH), "terminated", Locale.ENGLISH))
                .contains("3. Keep my help going");
    }

    @Test
    void it_never_calls_the_vision_law() {
        assertThat(letter(answer("DR-01", "denied", Locale.ENGLISH), "denied", Locale.ENGLISH))
                .doesNotContain("The law says: having symptoms");
    }

    @Test
    void it_is_written_in_spanish_too() {
        assertThat(letter(answer("DR-04", "denied", Locale.forLanguageTag("es")), "denied", Locale.forLanguageTag("es")))
                .contains("20 de noviembre de 2026")
                .contains("La visión de DMHAS dice:");
    }

    @Test
    void what_is_not_known_is_a_line_to_fill_in() {
        String text = Letter.write(
                        Kind.GRIEVANCE,
                        "denied",
                        null,
                        answer("DR-45", "denied", Locale.ENGLISH),
                        new Letter.Details(null, null, null),
                        TODAY,
                        Locale.ENGLISH)
                .text();
        assertThat(text).contains("The law says: I have a right to the reason in writing.").doesNotContain("vision says: I have a right");
        assertThat(text).contains("On ______").contains("I was given no reason in writing.").contains("(work or school)");
    }

    static List<Vocabulary.Reason> reasons() {
        return List.copyOf(Vocabulary.load().reasons());
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_leads_to_a_letter_without_words_to_avoid(Vocabulary.Reason reason) {
        for (Locale language : GuidanceWords.LANGUAGES) {
            Map<String, Object> answer = answer(reason.code(), "denied", language);
            List<Kind> kinds = Letter.kinds(answer);
            assertThat(kinds).as(reason.code()).isNotEmpty();
            for (Kind kind : kinds) {
                String text = Letter.write(kind, "denied", "IPS", answer, new Letter.Details(null, null, null), TODAY, language)
                        .text();
                assertThat(text.lines()).allMatch(line -> line.length() <= 90);
                assertThat(WordsCheck.load().check(text, language)).noneMatch(WordsCheck.Found::stops);
            }
        }
    }

    private static String letter(Map<String, Object> answer, String decision, Locale language) {
        return Letter.write(Kind.GRIEVANCE, decision, "IPS", answer, DETAILS, TODAY, language).text();
    }

    private static Map<String, Object> answer(String reason, String decision, Locale language) {
        return GUIDANCE.answer(
                "zero-reject",
                Map.of("request", Map.of(
                        "service", "IPS", "agencyType", agency(reason), "decision", decision,
                        "reasons", List.of(reason), "writtenNotice", true)),
                TODAY,
                language);
    }

    private static String agency(String reason) {
        String body = Vocabulary.load().reason(reason).orElseThrow().body();
        return body == null ? "dmhas_funded" : body;
    }
}
