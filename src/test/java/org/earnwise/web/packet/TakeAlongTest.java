package org.earnwise.web.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.earnwise.scenario.Scenario;
import org.earnwise.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What a person takes along from their answers, and how a file comes back. */
@PacketPages
class TakeAlongTest {

    private static final List<String[]> NOT_SURE_OF_THE_CHECK = List.of(
            new String[] {"benefits", "kind=NOT_SURE"},
            new String[] {"payday", "day=NOT_SURE"},
            new String[] {"born", "month-month=11", "month-year=1979"},
            new String[] {"ssdi", "monthly=1020", "monthly-unsure=on", "since-unsure=on"},
            new String[] {"health", "medicaid=NOT_SURE", "medicare=NOT_SURE"},
            new String[] {"work-now", "kind=NONE"},
            new String[] {"work-plan", "kind=NOT_SURE", "when=NOT_SURE"});

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SavedCase saved;

    private Visitor visitor;

    @BeforeEach
    void begin() {
        visitor = new Visitor(mvc);
    }

    // ---- from answers

    @Test
    void one_click_gives_the_packet_of_the_answers() throws Exception {
        visitor.answerAll(Visitor.WHOLE);

        MockHttpServletResponse pdf = visitor.open("/result/packet.pdf");

        assertThat(pdf.getStatus()).isEqualTo(200);
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"earnwise-plan.pdf\"");
        assertThat(pdf.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(AccessiblePdf.faults(pdf.getContentAsByteArray())).isEmpty();
        Scenario inside = saved.read(pdf.getContentAsByteArray());
        assertThat(inside.benefits().ssdi().monthly().dollars()).isEqualByComparingTo("600");
        assertThat(inside.work()).hasSize(2);
    }

    @Test
    void the_calendar_and_the_file_come_from_the_same_answers() throws Exception {
        visitor.answerAll(Visitor.WHOLE);

        MockHttpServletResponse calendar = visitor.open("/result/calendar.ics", Cases.SPANISH);
        MockHttpServletResponse file = visitor.open("/result/earnwise-scenario.json");

        assertThat(calendar.getContentType()).startsWith("text/calendar;charset=UTF-8");
        assertThat(calendar.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(calendar.getContentAsString(StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR")
                .contains("X-WR-CALNAME:Mi trabajo y mis beneficios");
        assertThat(file.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"earnwise-scenario.json\"");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(saved.read(file.getContentAsByteArray()))
                .isEqualTo(saved.read(visitor.open("/result/packet.pdf").getContentAsByteArray()));
    }

    @Test
    void without_answers_the_way_is_shown() throws Exception {
        for (String address : new String[] {
            "/result/packet.pdf", "/result/calendar.ics", "/result/earnwise-scenario.json", "/case"
        }) {
            assertThat(visitor.open(address).getHeader("Location")).isEqualTo("/ended");
        }
    }

    @Test
    void with_a_question_still_open_the_way_leads_there() throws Exception {
        visitor.answer("benefits", "kind=SSI");

        assertThat(visitor.open("/result/packet.pdf").getHeader("Location")).isEqualTo("/questions/born");
    }

    // ---- from a file

    @Test
    void the_page_asks_for_a_file_in_both_languages() throws Exception {
        assertThat(visitor.page("/pick-up"))
                .contains("Pick up where I left off")
                .contains("enctype=\"multipart/form-data\"");
        assertThat(visitor.open("/pick-up", Cases.SPANISH).getContentAsString()).contains("Seguir donde me quedé");
    }

    @Test
    void a_counselor_opens_the_pdf_and_has_the_case() throws Exception {
        visitor.answerAll(Visitor.WHOLE);
        byte[] pdf = visitor.open("/result/packet.pdf").getContentAsByteArray();
        var session = new MockHttpSession();

        MockHttpServletResponse taken = send(pdf, "plan.pdf", session, Locale.US);

        assertThat(taken.getRedirectedUrl()).isEqualTo("/check");
        assertThat(get("/check", session).getContentAsString()).contains("Check your answers", "$1,200.50");
        MockHttpServletResponse again = get("/result/earnwise-scenario.json", session);
        assertThat(saved.read(again.getContentAsByteArray())).isEqualTo(saved.read(pdf));
        MockHttpServletResponse packet = get("/result/packet.pdf", session);
        assertThat(packet.getStatus()).isEqualTo(200);
        assertThat(saved.read(packet.getContentAsByteArray())).isEqualTo(saved.read(pdf));
    }

    @Test
    void what_was_guessed_or_not_known_comes_back_from_the_file_and_from_the_paper() throws Exception {
        visitor.answerAll(Visitor.WHOLE);
        for (String address : new String[] {"/result/earnwise-scenario.json", "/result/packet.pdf"}) {
            byte[] file = visitor.open(address).getContentAsByteArray();
            var session = new MockHttpSession();
            assertThat(send(file, "mine", session, Locale.US).getRedirectedUrl()).isEqualTo("/check");
            assertThat(get("/result", session).getContentAsString())
                    .as(address)
                    .contains("Trial work months: we took the latest months before November 2026 as the ones you used.")
                    .contains("Costs to be able to work: you gave a best guess.");
        }
    }

    @Test
    void a_file_of_somebody_who_does_not_know_the_check_keeps_both_ways() throws Exception {
        visitor.answerAll(NOT_SURE_OF_THE_CHECK);
        for (String reading : new String[] {"", "?reading=ssdi"}) {
            var session = new MockHttpSession();
            byte[] file = visitor.open("/result/earnwise-scenario.json" + reading).getContentAsByteArray();
            assertThat(send(file, "mine.json", session, Locale.US).getRedirectedUrl()).isEqualTo("/check");
            assertThat(get("/result", session).getContentAsString())
                    .contains("If it is SSI", "If it is SSDI", "An example: working 20 hours a week");
            assertThat(get("/check", session).getContentAsString()).contains("$1,020");
        }
    }

    @Test
    void a_check_that_somebody_is_not_sure_of_is_not_told_as_worked_out_on_paper() throws Exception {
        visitor.answerAll(NOT_SURE_OF_THE_CHECK);

        String paper;
        try (var document = Loader.loadPDF(visitor.open("/result/packet.pdf").getContentAsByteArray())) {
            paper = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }

        assertThat(paper).contains("SSI $994 You were not sure");
    }

    @Test
    void answers_that_no_longer_make_the_scenario_of_their_file_give_way_to_it() throws Exception {
        visitor.answerAll(Visitor.WHOLE);
        String file = visitor.open("/result/earnwise-scenario.json").getContentAsString();
        String changed = file.replaceFirst("\"born\" : \"1985-03\"", "\"born\" : \"1986-03\"");
        assertThat(changed).isNotEqualTo(file);
        var session = new MockHttpSession();

        send(changed.getBytes(StandardCharsets.UTF_8), "changed.json", session, Locale.US);

        assertThat(get("/check", session).getContentAsString()).contains("March 1986").doesNotContain("March 1985");
    }

    @Test
    void pay_that_changes_later_comes_back_as_the_answer_to_its_own_question() throws Exception {
        String twoSteps = new String(Cases.file("c-both-swap"), StandardCharsets.UTF_8)
                .replaceAll("\"name\": \"[^\"]*\", ", "");
        var session = new MockHttpSession();

        assertThat(send(twoSteps.getBytes(StandardCharsets.UTF_8), "c.json", session, Locale.US).getRedirectedUrl())
                .isEqualTo("/check");

        assertThat(get("/check", session).getContentAsString()).contains("$900", "Pay later on", "$1,900");
        assertThat(get("/result", session).getContentAsString())
                .contains("Earning $900 a month before taxes, from February 2027, and later $1,900 a month, from August 2027");
    }

    @Test
    void what_only_some_have_to_tell_comes_back_as_the_answers_to_its_own_questions() throws Exception {
        String rare = new String(Cases.file("a-ssi-only"), StandardCharsets.UTF_8)
                .replaceAll("\"name\": \"[^\"]*\", ", "")
                .replace("\"born\": \"1996-04\",", "\"born\": \"1996-04\", \"disabledBefore22\": true, \"stays\": "
                        + "[{ \"kind\": \"STATE_HOSPITAL\", \"from\": \"2027-03\", \"to\": \"2027-05\" }],")
                .replace("\"rent\": 550", "\"rent\": 550, \"shelterHelpMonthly\": 120");
        assertThat(rare).contains("STATE_HOSPITAL", "shelterHelpMonthly");
        var session = new MockHttpSession();

        assertThat(send(rare.getBytes(StandardCharsets.UTF_8), "a.json", session, Locale.US).getRedirectedUrl())
                .isEqualTo("/check");

        assertThat(get("/check", session).getContentAsString())
                .contains("Began before 22", "In a State hospital", "March 2027", "May 2027", "They pay each month: $120");
    }

    @Test
    void what_an_extra_payday_brings_again_and_again_is_folded_under_its_first_times() throws Exception {
        String twoWeekly = new String(Cases.file("a-ssi-only"), StandardCharsets.UTF_8)
                .replaceAll("\"name\": \"[^\"]*\", ", "")
                .replace("\"months\": 24", "\"months\": 36")
                .replace("\"hourlyWage\": 17", "\"hourlyWage\": 17, \"payEvery\": \"TWO_WEEKS\", \"firstPayday\": \"2027-01-15\"");
        var session = new MockHttpSession();
        assertThat(send(twoWeekly.getBytes(StandardCharsets.UTF_8), "a.json", session, Locale.US).getRedirectedUrl())
                .isEqualTo("/check");

        String page = get("/result", session).getContentAsString();
        assertThat(page).containsPattern("This comes again in \\d+ more months, the last in");
        assertThat(page).as("the months set side by side have two paychecks of 680").contains("months without an extra paycheck");
        assertThat(page.substring(page.indexOf("id=\"compare\""), page.indexOf("id=\"stays\"")))
                .contains("$1,360")
                .doesNotContain("$2,040");
        String changes = page.substring(page.indexOf("id=\"changes\""), page.indexOf("id=\"do\""));
        assertThat(changes.split("you get 3 paychecks, not 2", -1)).as("twice in full, and in the folded list").hasSizeGreaterThan(4);
        assertThat(changes.split("<span class=\"ew-when\"", -1)).hasSizeLessThan(25);
    }

    @Test
    void who_can_help_near_the_town_told_stands_on_the_result() throws Exception {
        String inPutnam = new String(Cases.file("a-ssi-only"), StandardCharsets.UTF_8)
                .replaceAll("\"name\": \"[^\"]*\", ", "");
        for (String town : List.of("Stratford", "Springfield")) {
            var session = new MockHttpSession();
            send(inPutnam.replace("New Britain", town).getBytes(StandardCharsets.UTF_8), "a.json", session, Locale.US);
            String page = get("/result", session).getContentAsString();
            if (town.equals("Stratford")) {
                assertThat(page).contains("id=\"near\"", "Greater Bridgeport Community Mental Health Center", "tel:+12035517400");
            } else {
                assertThat(page).as("no town of Connecticut").doesNotContain("id=\"near\"");
            }
        }
    }

    @Test
    void coverage_that_somebody_has_is_open_even_where_its_kind_is_not_sure() throws Exception {
        String withoutSavings = new String(Cases.file("c-both-swap"), StandardCharsets.UTF_8)
                .replace("\"resources\": { \"countable\": 1200 },", "");
        var session = new MockHttpSession();
        send(withoutSavings.getBytes(StandardCharsets.UTF_8), "c.json", session, Locale.US);

        assertThat(get("/result", session).getContentAsString()).contains("open, as you told us; DSS knows which kind");
    }

    @Test
    void a_plan_that_the_questions_cannot_hold_shows_its_result_and_a_way_back() throws Exception {
        var session = new MockHttpSession();
        assertThat(send(Cases.file("c-both-swap"), "c.json", session, Locale.US).getRedirectedUrl()).isEqualTo("/case");

        assertThat(get("/case", session).getContentAsString()).contains("href=\"/result\"", "you cannot change it here");
        String result = get("/result", session).getContentAsString();
        assertThat(result)
                .contains("This result comes from the file you opened.", "href=\"/case\"", "What changes, and when")
                .doesNotContain("href=\"/check\"", "href=\"/compare", "id=\"what-if\"");
        assertThat(get("/result/months/2027-03", session).getStatus()).isEqualTo(200);
        assertThat(get("/result/why/2027-03/ssi.payment", session).getStatus()).isEqualTo(200);
        for (String page : List.of("/exact", "/compare", "/result/hours", "/check")) {
            assertThat(get(page, session).getRedirectedUrl()).as(page).isEqualTo("/ended");
        }
        assertThat(get("/ended", session).getRedirectedUrl()).as("the visit goes on").isEqualTo("/case");
        assertThat(get("/", session).getContentAsString()).contains("href=\"/case\"", "Back to the plan I opened");
    }

    @Test
    void a_file_that_is_not_ours_is_named_and_what_was_there_stays() throws Exception {
        var session = new MockHttpSession();
        send(Cases.file("a-ssi-only"), "kept.json", session, Locale.US);

        MockHttpServletResponse refused = send("{\"invoice\": 1}".getBytes(), "invoice.json", session, Cases.SPANISH);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Este archivo no es de Earnwise.")
                .contains("No se cargó nada.")
                .contains("href=\"#case\"");
        assertThat(saved.read(get("/result/earnwise-scenario.json", session).getContentAsByteArray()))
                .isEqualTo(saved.read(Cases.file("a-ssi-only")));
    }

    @Test
    void what_is_wrong_is_said_without_a_word_of_what_is_in_the_file() throws Exception {
        String canary = "Zebra-Quagga-4711";

        MockHttpServletResponse refused =
                send(("{\"schema\": \"earnwise/1\", \"note\": \"" + canary + "\"}").getBytes(), "x.json", new MockHttpSession(), Locale.US);

        assertThat(refused.getContentAsString())
                .contains("Something in this file was changed")
                .contains("/note: There is no field")
                .doesNotContain(canary);
    }

    @Test
    void answers_given_after_a_file_go_before_it() throws Exception {
        var session = new MockHttpSession();
        send(Cases.file("a-ssi-only"), "kept.json", session, Locale.US);
        mvc.perform(MockMvcRequestBuilders.post("/questions/benefits")
                .session(session)
                .param("token", token(session))
                .param("kind", "SSDI"));

        assertThat(get("/result/packet.pdf", session).getHeader("Location")).startsWith("/questions/");
    }

    @Test
    void a_file_from_a_page_that_is_not_ours_is_not_taken() throws Exception {
        var session = new MockHttpSession();

        MockHttpServletResponse response = mvc.perform(multipart("/pick-up")
                        .file(new MockMultipartFile("case", "a.json", "application/json", Cases.file("a-ssi-only")))
                        .session(session))
                .andReturn()
                .getResponse();

        assertThat(response.getHeader("Location")).isEqualTo("/ended");
        assertThat(get("/case", session).getRedirectedUrl()).isEqualTo("/ended");
    }

    private MockHttpServletResponse send(byte[] file, String name, MockHttpSession session, Locale language)
            throws Exception {
        get("/pick-up", session);
        return mvc.perform(multipart("/pick-up")
                        .file(new MockMultipartFile("case", name, "application/octet-stream", file))
                        .param("token", token(session))
                        .session(session)
                        .locale(language))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse get(String address, MockHttpSession session) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address).session(session).locale(Locale.US).accept("text/html", "*/*"))
                .andReturn()
                .getResponse();
    }

    private static String token(MockHttpSession session) {
        return String.valueOf(session.getAttribute("token"));
    }
}
