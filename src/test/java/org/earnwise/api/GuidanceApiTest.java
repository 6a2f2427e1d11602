package org.earnwise.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.util.Locale;
import org.earnwise.guidance.Guidance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Guidance as the contract has it: its fixed keys, its faults by place, in the language asked. */
@SpringBootTest(classes = GuidanceApiTest.Door.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class GuidanceApiTest {

    /** The door of guidance alone. No stereotype, so that no other test picks it up. */
    @EnableAutoConfiguration
    @Import({GuidanceController.class, NeverStored.class, ApiConfiguration.class})
    static class Door {

        @Bean
        Clock clock() {
            return Fakes.CLOCK;
        }

        @Bean
        Guidance guidance() {
            return Guidance.builtIn();
        }
    }

    private static final String DENIED =
            "{\"request\": {\"decision\": \"denied\", \"reasons\": [\"DR-04\"], \"toldOn\": \"2026-11-18\", \"agencyType\": \"dmhas_funded\"}}";

    @Autowired
    private MockMvc mvc;

    private MockHttpServletResponse ask(String topic, String body, Locale language) throws Exception {
        return mvc.perform(post("/api/v1/guidance/" + topic)
                        .contentType("application/json")
                        .header("Accept-Language", language.toLanguageTag())
                        .content(body))
                .andReturn()
                .getResponse();
    }

    private JsonNode answer(MockHttpServletResponse response) throws Exception {
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    @Test
    void an_answer_has_the_fixed_keys_and_the_last_day_and_is_never_stored() throws Exception {
        MockHttpServletResponse response = ask("zero-reject", DENIED, Locale.ENGLISH);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        JsonNode answer = answer(response);
        assertThat(answer.propertyNames()).contains("topic", "asOf", "overall", "perReason", "ruleIds", "because", "next");
        assertThat(answer.get("asOf").asString()).as("Connecticut's day").isEqualTo("2026-11-30");
        assertThat(answer.get("overall").asString()).isEqualTo("prohibited");
        JsonNode because = answer.get("because").get(0);
        assertThat(because.propertyNames()).containsExactly("rule", "force", "text", "citations");
        assertThat(because.get("text").asString()).startsWith("DMHAS's vision says:");
        JsonNode next = answer.get("next").get(0);
        assertThat(next.propertyNames()).containsExactly("channel", "text", "by");
        // November 18 and 45 days
        assertThat(next.get("by").asString()).isEqualTo("2027-01-02");
    }

    @Test
    void only_sentences_change_with_the_language() throws Exception {
        JsonNode english = answer(ask("zero-reject", DENIED, Locale.ENGLISH));
        JsonNode spanish = answer(ask("zero-reject", DENIED, Locale.forLanguageTag("es")));
        assertThat(spanish.get("ruleIds")).isEqualTo(english.get("ruleIds"));
        assertThat(spanish.get("because").get(0).get("text").asString()).startsWith("La visión de DMHAS dice:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nowhere | {} | 404 | ",
        "zero-reject | | 400 | ",
        "zero-reject | [] | 400 | ",
        "zero-reject | {\"request\": {}, \"request\": {}} | 400 | ",
        "zero-reject | {} | 422 | /request",
        "zero-reject | {\"request\": {\"decision\": \"denied\", \"reasons\": [\"\"]}} | 422 | /request/reasons/0",
        "zero-reject | {\"request\": {\"decision\": \"denied\", \"reasons\": [\"DR-99\"]}} | 422 | /request/reasons/0",
        "zero-reject | {\"request\": {\"decision\": \"granted\", \"reasons\": [\"DR-01\"]}} | 422 | /request/reasons",
        "ticket | {\"age\": \"34\"} | 422 | /age",
        "funding | {\"activity\": \"FS-43\"} | 422 | /activity",
        "plan | {\"plan\": {\"colour\": 1}} | 422 | /plan/colour"
    })
    void a_fault_has_its_status_and_its_place(String topic, String body, int status, String pointer) throws Exception {
        MockHttpServletResponse response = ask(topic, body == null ? "" : body, Locale.ENGLISH);
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        if (pointer != null) {
            assertThat(answer(response).get("errors").get(0).get("pointer").asString()).isEqualTo(pointer);
        }
    }
}
