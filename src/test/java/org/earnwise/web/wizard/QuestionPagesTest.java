package org.earnwise.web.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.earnwise.web.PageTest;
import org.earnwise.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class QuestionPagesTest {

    private static final List<String[]> FAMILY = List.of(
            new String[] {"living", "with=FAMILY"},
            new String[] {"family", "spouse=YES", "children=1"},
            new String[] {
                "spouse", "born-month=2", "born-year=1984", "disabled=NO", "ssi=NO", "wages=0", "ssdi=0", "other=0"
            },
            new String[] {"children", "born1-month=2", "born1-year=2014", "ssi1=NO"});

    @Autowired
    private MockMvc mvc;

    private Visitor visitor;

    @BeforeEach
    void newVisitor() {
        visitor = new Visitor(mvc);
    }

    @Test
    void the_short_way_leads_from_question_to_question_to_the_check_page() throws Exception {
        assertThat(visitor.begin("short")).isEqualTo("/questions/benefits");
        assertThat(visitor.answer("benefits", "kind=SSI")).isEqualTo("/questions/born");
        assertThat(visitor.answer("born", "month-month=3", "month-year=1985")).isEqualTo("/questions/health");
        assertThat(visitor.answer("health", "medicaid=YES", "medicare=NO")).isEqualTo("/questions/work-now");
        assertThat(visitor.answer("work-now", "kind=NONE")).isEqualTo("/questions/work-plan");
        assertThat(visitor.answer("work-plan", "kind=HOURLY", "hours=20", "wage=17", "when=NEXT_MONTH"))
                .isEqualTo("/check");
        assertThat(visitor.page("/check")).contains("Supplemental Security Income", "March 1985", "Hours a week: 20", "Pay an hour: $17");
    }

    @Test
    void every_question_page_shows_its_title_its_reason_and_all_its_fields() throws Exception {
        visitor.begin("whole");
        visitor.answerAll(Visitor.WHOLE);
        visitor.answerAll(FAMILY);
        visitor.answer("housing", "kind=HOUSING_CHOICE_VOUCHER", "voucher=1400");
        visitor.answer("trial-months", "used=ALL", "last-unsure=on");
        for (Question question : Questions.all()) {
            if (question.id().equals("payday")) {
                continue;
            }
            switch (question.id()) {
                case "former-ssi" -> visitor.answer("benefits", "kind=SSDI");
                case "disability" -> visitor.answer("benefits", "kind=NONE");
                case "rent-help" -> visitor.answer("housing", "kind=RENT", "rent=400");
                case "stay-months" -> visitor.answer("stay", "kind=JAIL");
                default -> {}
            }
            String page = visitor.page("/questions/" + question.id());
            assertThat(page).as(question.id()).contains("<h1", "id=\"why\"", "Why we ask", "<button class=\"govuk-button\"");
            assertThat(page).as(question.id()).doesNotContain("??", "th:");
            question.fields().apply(org.earnwise.web.Answers.NONE).forEach(field -> assertThat(page)
                    .as(question.id() + " " + field.name())
                    .contains("name=\"" + field.name()));
            switch (question.id()) {
                case "former-ssi", "disability" -> visitor.answer("benefits", "kind=BOTH");
                case "rent-help" -> visitor.answer("housing", "kind=HOUSING_CHOICE_VOUCHER", "voucher=1400");
                case "stay-months" -> visitor.answer("stay", "kind=NO");
                default -> {}
            }
        }
    }

    @Test
    void a_town_may_be_left_out_and_a_number_is_no_town() throws Exception {
        visitor.begin("short");
        visitor.answerAll(Visitor.WHOLE);
        assertThat(visitor.answer("town", "town=06510")).isEqualTo("/questions/town");
        assertThat(visitor.page("/questions/town")).contains("such as New Haven");
        assertThat(visitor.answer("town", "town=")).isEqualTo("/check");
    }

    @Test
    void each_input_has_a_label_and_no_two_share_an_id() throws Exception {
        visitor.begin("whole");
        visitor.answerAll(Visitor.WHOLE);
        visitor.answerAll(FAMILY);
        for (Question question : WizardPath.of(org.earnwise.web.Answers.NONE.onWholePath(true))) {
            String page = visitor.page("/questions/" + question.id());
            var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(m -> m.group(1)).toList();
            assertThat(ids).as(question.id()).doesNotHaveDuplicates();
            Pattern.compile("<(?:input|textarea)[^>]* id=\"([^\"]+)\"").matcher(page).results().forEach(input -> assertThat(page)
                    .as(question.id() + " " + input.group(1))
                    .contains("for=\"" + input.group(1) + "\""));
            Pattern.compile("aria-describedby=\"([^\"]+)\"").matcher(page).results().forEach(described -> assertThat(ids)
                    .as(question.id())
                    .contains(described.group(1).split(" ")));
        }
    }

    @Test
    void progress_is_told_in_words() throws Exception {
        visitor.begin("short");
        visitor.answer("benefits", "kind=SSI");
        assertThat(visitor.page("/questions/born")).contains("Step 2 of about 5");
    }

    @Test
    void a_slip_goes_back_to_its_field_and_says_what_to_do() throws Exception {
        visitor.begin("short");
        visitor.answer("benefits", "kind=SSDI");
        assertThat(visitor.answer("born", "month-month=3")).isEqualTo("/questions/born");
        String page = visitor.page("/questions/born");
        assertThat(page)
                .contains("<title>Please look again: When were you born? – Earnwise</title>")
                .contains("role=\"alert\"", "href=\"#month-year\"", "Add the year, with four digits")
                .contains("id=\"month-error\"", "aria-describedby=\"why month-hint month-error\"")
                .contains("value=\"3\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.200,50 | Write the amount in dollars, like 1,200 or 850.50",
                "lots | Write the amount in dollars, like 1,200 or 850.50",
                "12.345 | Write dollars with at most two digits for cents",
                "-5 | Write an amount that is not below zero",
                "0 | Write an amount above zero",
                "1000000.01 | Write an amount of no more than $1,000,000"
            })
    void an_amount_that_cannot_be_used_gets_a_kind_word_at_its_field(String typed, String words) throws Exception {
        visitor.begin("short");
        visitor.answer("benefits", "kind=SSDI");
        visitor.answer("born", "month-month=3", "month-year=1985");
        assertThat(visitor.answer("ssdi", "monthly=" + typed, "since-unsure=on")).isEqualTo("/questions/ssdi");
        assertThat(visitor.page("/questions/ssdi")).contains(words, "href=\"#monthly\"", "value=\"" + typed + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,200.50 | $1,200.50", "$1200 | $1,200", "1200 | $1,200"})
    void an_amount_is_understood_as_people_write_it(String typed, String shown) throws Exception {
        visitor.begin("short");
        visitor.answer("benefits", "kind=SSDI");
        visitor.answer("born", "month-month=3", "month-year=1985");
        assertThat(visitor.answer("ssdi", "monthly=" + typed, "since-unsure=on")).isEqualTo("/questions/health");
        visitor.answer("health", "medicaid=YES", "medicare=NOT_SURE");
        visitor.answer("work-now", "kind=NONE");
        visitor.answer("work-plan", "kind=NOT_SURE", "when=NOT_SURE");
        assertThat(visitor.page("/check")).contains("Each month: " + shown, "Since: I’m not sure");
    }

    @Test
    void only_the_fields_of_the_chosen_answer_are_asked_for() throws Exception {
        visitor.begin("short");
        visitor.answer("benefits", "kind=SSI");
        visitor.answer("born", "month-month=3", "month-year=1985");
        visitor.answer("health", "medicaid=YES", "medicare=NO");
        assertThat(visitor.answer("work-now", "kind=MONTHLY", "gross=800", "hours=rubbish", "wage=rubbish"))
                .isEqualTo("/questions/work-plan");
        assertThat(visitor.answer("work-plan", "kind=HOURLY", "hours=0", "wage=", "when=LATER"))
                .isEqualTo("/questions/work-plan");
        assertThat(visitor.page("/questions/work-plan"))
                .contains("Write a number of hours above 0 and no more than 100")
                .contains("Fill in the pay an hour. A guess is fine")
                .contains("Fill in the month and year the work would start");
    }

    @Test
    void none_and_not_sure_stand_alone() throws Exception {
        visitor.begin("whole");
        visitor.answerAll(Visitor.WHOLE);
        assertThat(visitor.answer("help", "programs=SNAP", "programs=NONE")).isEqualTo("/questions/help");
        assertThat(visitor.page("/questions/help")).contains("Choose either the help you get");
        assertThat(visitor.answer("help", "programs=SNAP", "programs=TFA")).isEqualTo("/questions/other-income");
    }

    @Test
    void not_sure_is_an_answer_wherever_a_person_may_not_know() throws Exception {
        visitor.begin("whole");
        visitor.answer("benefits", "kind=NOT_SURE");
        visitor.answer("payday", "day=NOT_SURE");
        visitor.answer("born", "month-month=3", "month-year=1985");
        visitor.answer("ssdi", "monthly=1150", "monthly-unsure=on", "since-unsure=on");
        visitor.answer("health", "medicaid=NOT_SURE", "medicare=NOT_SURE");
        visitor.answer("work-now", "kind=NONE");
        visitor.answer("work-plan", "kind=NOT_SURE", "when=NOT_SURE");
        visitor.answer("trial-months", "used=NOT_SURE");
        visitor.answer("living", "with=NOT_SURE");
        visitor.answer("savings", "countable-unsure=on");
        visitor.answer("work-costs", "any=NOT_SURE");
        visitor.answer("housing", "kind=NOT_SURE");
        visitor.answer("help", "programs=NOT_SURE");
        assertThat(visitor.answer("other-income", "kinds=NOT_SURE")).isEqualTo("/check");
        assertThat(visitor.open("/result").getStatus()).isEqualTo(200);
    }

    @Test
    void a_guess_needs_a_number() throws Exception {
        visitor.begin("short");
        visitor.answer("benefits", "kind=SSDI");
        visitor.answer("born", "month-month=3", "month-year=1985");
        visitor.answer("ssdi", "monthly-unsure=on", "since-unsure=on");
        assertThat(visitor.page("/questions/ssdi")).contains("Fill in your best guess. You can change it later");
    }

    @Test
    void the_back_link_leads_to_the_question_before() throws Exception {
        visitor.begin("short");
        assertThat(visitor.page("/questions/benefits")).contains("govuk-back-link\" href=\"/\"");
        visitor.answer("benefits", "kind=SSI");
        assertThat(visitor.page("/questions/born")).contains("govuk-back-link\" href=\"/questions/benefits\"");
    }

    @Test
    void an_answer_changed_from_the_check_page_leads_back_there() throws Exception {
        visitor.begin("whole");
        visitor.answerAll(Visitor.WHOLE);
        assertThat(visitor.page("/check")).contains("href=\"/questions/savings?then=check\"");
        String page = visitor.page("/questions/savings?then=check");
        assertThat(page).contains("name=\"then\" value=\"check\"", "govuk-back-link\" href=\"/check\"", "value=\"1,200.50\"").doesNotContain("Step ");
        assertThat(visitor.send("/questions/savings", "countable=900", "then=check").getRedirectedUrl()).isEqualTo("/check");
        assertThat(visitor.page("/check")).contains("$900").doesNotContain("$1,200.50");
    }

    @Test
    void a_change_that_opens_new_questions_asks_them_first() throws Exception {
        visitor.begin("short");
        visitor.answer("benefits", "kind=SSI");
        visitor.answer("born", "month-month=3", "month-year=1985");
        visitor.answer("health", "medicaid=YES", "medicare=NO");
        visitor.answer("work-now", "kind=NONE");
        visitor.answer("work-plan", "kind=NOT_SURE", "when=NEXT_MONTH");
        assertThat(visitor.send("/questions/benefits", "kind=BOTH", "then=check").getRedirectedUrl())
                .isEqualTo("/questions/ssdi?then=check");
        assertThat(visitor.send("/questions/ssdi", "monthly=600", "since-unsure=on", "then=check").getRedirectedUrl())
                .isEqualTo("/check");
    }

    @Test
    void the_language_changes_on_any_page_and_no_answer_is_lost_not_even_a_slip() throws Exception {
        visitor.begin("short");
        visitor.answer("benefits", "kind=SSDI");
        visitor.answer("born", "month-month=3", "month-year=1985");
        visitor.answer("ssdi", "monthly=many", "since-month=3", "since-year=2021");
        assertThat(visitor.page("/questions/ssdi")).contains("href=\"/questions/ssdi?lang=es\"");
        String spanish = visitor.page("/questions/ssdi?lang=es");
        assertThat(spanish)
                .contains("<html lang=\"es\"", "Sobre su SSDI", "Escriba la cantidad en dólares", "value=\"many\"", "value=\"2021\"")
                .contains("href=\"/questions/ssdi?lang=en\"");
        assertThat(visitor.page("/questions/born")).contains("¿Cuándo nació usted?", "value=\"1985\"");
    }

    @Test
    void the_browsers_language_is_the_first_one_shown() throws Exception {
        assertThat(visitor.open("/", Locale.forLanguageTag("es-MX")).getContentAsString())
                .contains("<html lang=\"es\"", "¿Qué pasa con mis beneficios si trabajo más?");
        assertThat(visitor.open("/", Locale.GERMANY).getContentAsString()).contains("<html lang=\"en\"");
    }

    @Test
    void a_visit_that_ended_is_met_kindly() throws Exception {
        visitor.begin("short");
        visitor.answer("benefits", "kind=SSI");
        visitor.waitTooLong();
        assertThat(visitor.send("/questions/born", "month-month=3", "month-year=1985").getRedirectedUrl()).isEqualTo("/ended");
        assertThat(visitor.open("/questions/born").getRedirectedUrl()).isEqualTo("/ended");
        assertThat(visitor.open("/check").getRedirectedUrl()).isEqualTo("/ended");
        assertThat(visitor.open("/result").getRedirectedUrl()).isEqualTo("/ended");
        assertThat(visitor.page("/ended")).contains("This visit has ended", "Nothing went wrong");
    }

    @Test
    void a_question_out_of_turn_leads_to_the_one_that_is_due() throws Exception {
        visitor.begin("short");
        visitor.answer("benefits", "kind=SSI");
        assertThat(visitor.open("/questions/work-plan").getRedirectedUrl()).isEqualTo("/questions/born");
        assertThat(visitor.open("/questions/vision").getRedirectedUrl()).isEqualTo("/questions/born");
        assertThat(visitor.open("/result").getRedirectedUrl()).isEqualTo("/questions/born");
        assertThat(visitor.open("/questions/ssdi").getRedirectedUrl()).isEqualTo("/questions/born");
    }

    @Test
    void the_same_form_sent_twice_changes_nothing_more() throws Exception {
        visitor.begin("short");
        visitor.answer("benefits", "kind=SSI");
        String once = visitor.answer("born", "month-month=3", "month-year=1985");
        String twice = visitor.send("/questions/born", "month-month=3", "month-year=1985").getRedirectedUrl();
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void an_address_that_is_no_question_is_not_found() throws Exception {
        assertThat(visitor.open("/questions/diagnosis").getStatus()).isEqualTo(404);
    }

    @Test
    void a_code_that_is_no_answer_is_a_slip() throws Exception {
        visitor.begin("short");
        assertThat(visitor.answer("benefits", "kind=<script>")).isEqualTo("/questions/benefits");
        assertThat(visitor.page("/questions/benefits")).contains("Choose what you get").doesNotContain("<script>");
    }

    @Test
    void what_is_typed_is_shown_as_text_and_never_as_markup() throws Exception {
        visitor.begin("short");
        visitor.answer("benefits", "kind=SSDI");
        visitor.answer("born", "month-month=3", "month-year=1985");
        visitor.answer("ssdi", "monthly=\"><img src=x>", "since-unsure=on");
        assertThat(visitor.page("/questions/ssdi")).contains("&quot;&gt;&lt;img src=x&gt;").doesNotContain("<img src=x>");
    }
}
