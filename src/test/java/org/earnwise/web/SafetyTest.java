package org.earnwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
@ExtendWith(OutputCaptureExtension.class)
class SafetyTest {

    private static final List<String> PAGES = List.of(
            "/", "/about", "/ended", "/erased", "/check", "/questions/ssdi", "/questions/savings?then=check", "/result",
            "/exact", "/result/months/2027-03", "/result/why/2027-03/ssi.payment", "/nowhere");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Environment settings;

    private Visitor visitor;

    @BeforeEach
    void newVisitor() {
        visitor = new Visitor(mvc);
    }

    @Test
    void every_page_forbids_what_is_not_ours_and_keeps_no_copy() throws Exception {
        visitor.begin("whole");
        visitor.answerAll(Visitor.WHOLE);
        for (String page : PAGES) {
            MockHttpServletResponse response = visitor.open(page);
            assertThat(response.getHeader("Content-Security-Policy"))
                    .as(page)
                    .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe-inline", "unsafe-eval", "http:", "https:", "data:");
            assertThat(response.getHeader("Cache-Control")).as(page).isEqualTo("no-store");
            assertThat(response.getHeader("X-Content-Type-Options")).as(page).isEqualTo("nosniff");
            assertThat(response.getHeader("Referrer-Policy")).as(page).isEqualTo("no-referrer");
        }
    }

    @Test
    void no_page_has_a_script_or_style_of_its_own_or_loads_from_elsewhere() throws Exception {
        visitor.begin("whole");
        visitor.answerAll(Visitor.WHOLE);
        for (String page : PAGES.subList(0, PAGES.size() - 1)) {
            assertThat(visitor.page(page))
                    .as(page)
                    .doesNotContain("<style", " style=", "onclick=", "<script>")
                    .doesNotContainPattern("(?:src|<link[^>]*href)=\"(?:https?:)?//");
        }
    }

    @Test
    void every_page_has_the_way_out_the_other_language_and_a_way_to_erase() throws Exception {
        visitor.begin("whole");
        visitor.answerAll(Visitor.WHOLE);
        for (String page : PAGES.subList(0, PAGES.size() - 1)) {
            assertThat(visitor.page(page)).as(page).contains("Leave this page fast", "lang=es\"", "Erase my answers", "href=\"#main\"");
        }
    }

    @Test
    void a_form_without_the_visits_token_is_not_taken() throws Exception {
        visitor.begin("short");
        visitor.page("/questions/benefits");
        var stranger = new Visitor(mvc);
        stranger.begin("short");
        assertThat(stranger.send("/questions/benefits", "kind=SSI").getRedirectedUrl()).isEqualTo("/ended");
        assertThat(visitor.send("/questions/benefits", "token=0000", "kind=SSI").getRedirectedUrl())
                .as("the first token given counts, and it is the visitor's own")
                .isEqualTo("/questions/born");
        assertThat(stranger.send("/erase", "token=0000").getRedirectedUrl()).isEqualTo("/ended");
    }

    @Test
    void erasing_ends_the_visit_and_takes_the_cookie_back() throws Exception {
        visitor.begin("short");
        visitor.answer("benefits", "kind=SSI");
        MockHttpServletResponse response = visitor.send("/erase");
        assertThat(response.getRedirectedUrl()).isEqualTo("/erased?lang=en");
        assertThat(response.getHeader("Set-Cookie")).contains("earnwise=;", "Max-Age=0", "HttpOnly", "SameSite=Lax");
        assertThat(visitor.isGone()).isTrue();
        visitor.waitTooLong();
        assertThat(visitor.open("/questions/born").getRedirectedUrl()).isEqualTo("/ended");
    }

    @Test
    void the_page_after_erasing_keeps_the_language_and_begins_no_visit() throws Exception {
        visitor.begin("short");
        visitor.open("/questions/benefits?lang=es");
        visitor.answer("benefits", "kind=SSI");
        assertThat(visitor.send("/erase").getRedirectedUrl()).isEqualTo("/erased?lang=es");
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/erased?lang=es");
        var answer = mvc.perform(request).andReturn();
        assertThat(answer.getResponse().getContentAsString()).contains("<html lang=\"es\"");
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void leaving_fast_erases_and_goes_elsewhere() throws Exception {
        visitor.begin("short");
        visitor.answer("benefits", "kind=SSI");
        MockHttpServletResponse response = visitor.open("/leave");
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getRedirectedUrl()).isEqualTo("https://www.weather.gov/");
        assertThat(visitor.isGone()).isTrue();
    }

    @Test
    void a_visit_is_one_cookie_for_half_an_hour_kept_from_scripts_and_from_addresses() {
        assertThat(settings.getProperty("server.servlet.session.timeout")).isEqualTo("30m");
        assertThat(settings.getProperty("server.servlet.session.tracking-modes")).isEqualTo("cookie");
        assertThat(settings.getProperty("server.servlet.session.cookie.http-only")).isEqualTo("true");
        assertThat(settings.getProperty("server.servlet.session.cookie.same-site")).isEqualTo("lax");
        assertThat(settings.getProperty("server.servlet.session.cookie.name")).isEqualTo("earnwise");
        assertThat(settings.getProperty("server.servlet.session.persistent")).isNull();
    }

    @Test
    void the_first_pages_begin_no_visit() throws Exception {
        for (String page : List.of("/", "/about", "/ended", "/erased")) {
            var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(page);
            var session = mvc.perform(request).andReturn().getRequest().getSession(false);
            assertThat(session).as(page).isNull();
        }
    }

    @Test
    void no_answer_is_in_an_address_or_in_the_log(CapturedOutput log) throws Exception {
        visitor.begin("whole");
        visitor.answer("benefits", "kind=BOTH");
        visitor.answer("born", "month-month=3", "month-year=1971");
        visitor.answer("ssdi", "monthly=777.13", "since-month=3", "since-year=2013");
        visitor.answer("health", "medicaid=YES", "medicare=STATE_PAYS");
        visitor.answer("work-now", "kind=HOURLY", "hours=11.25", "wage=19.37");
        visitor.answer("work-plan", "kind=HOURLY", "hours=23.75", "wage=21.43", "when=NEXT_MONTH");
        visitor.answer("trial-months", "used=LIST", "months=nonsense-canary");
        visitor.answer("trial-months", "used=SOME", "count=4");
        visitor.answer("living", "with=ALONE");
        visitor.answer("savings", "countable=1,313.71");
        visitor.answer("work-costs", "any=YES", "monthly=83.19");
        visitor.answer("housing", "kind=RENT", "rent=747.47");
        visitor.answer("help", "programs=SNAP");
        visitor.answer("other-income", "kinds=GIFT", "GIFT-amount=61.83");
        PAGES.forEach(page -> {
            try {
                visitor.open(page);
            } catch (Exception e) {
                throw new AssertionError(page, e);
            }
        });
        visitor.send("/result/what-if", "hours=23.75", "wage=21.43", "step=hour-more");
        String addresses = String.join("\n", visitor.addresses);
        for (String canary : List.of("777.13", "1971", "11.25", "19.37", "23.75", "21.43", "1,313.71", "1313", "83.19", "747.47", "61.83", "canary")) {
            assertThat(addresses).doesNotContain(canary);
            assertThat(log.getAll()).doesNotContain(canary);
        }
    }
}
