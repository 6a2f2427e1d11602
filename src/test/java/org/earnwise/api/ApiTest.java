package org.earnwise.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = Fakes.class)
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class ApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SCENARIO = "{\"person\": {\"born\": \"1990-05\"}, \"start\": \"2026-11\", \"months\": 12}";

    @Autowired
    private MockMvc mvc;

    @Nested
    class Advice_on_a_scenario {

        @Test
        void comes_with_its_keys_in_the_contracts_order_and_money_as_plain_numbers() throws Exception {
            var response = post("/api/v1/advice", SCENARIO);

            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(response.getContentType()).isEqualTo("application/json");
            assertThat(text(response))
                    .isEqualTo("{\"start\":\"2026-11\",\"months\":12,"
                            + "\"figures\":{\"through\":\"2026-12\",\"carried\":[]},"
                            + "\"hypothetical\":[],\"assumptions\":[],"
                            + "\"ledger\":[{\"month\":\"2026-11\","
                            + "\"amounts\":{\"ssi.payment\":994,\"earnings.paid\":100.5,"
                            + "\"ssdi.trial-work-months-used\":100},"
                            + "\"statuses\":{\"ssi\":\"PAID\"},\"findings\":[0]}],"
                            + "\"baseline\":[],\"ranges\":[],\"settle\":[],"
                            + "\"findings\":[{\"id\":\"ssi.paid\",\"month\":\"2026-11\",\"kind\":\"MILESTONE\","
                            + "\"text\":\"You keep being paid.\",\"values\":{\"amount\":994},\"because\":[]}],"
                            + "\"reports\":[{\"by\":\"2026-12-10\",\"to\":\"SSA\",\"what\":\"wages\"}],"
                            + "\"questions\":[],"
                            + "\"plans\":[{\"name\":\"A\",\"ledger\":[],\"findings\":[],\"difference\":[],"
                            + "\"total\":{\"amounts\":{}},\"coverage\":[]}],"
                            + "\"rules\":{\"version\":\"test\"}}");
        }

        @Test
        void says_why_when_asked_and_is_otherwise_the_same() throws Exception {
            var plain = post("/api/v1/advice", SCENARIO);
            var explained = post("/api/v1/advice?explain=true", SCENARIO);

            assertThat(text(explained))
                    .contains(",\"why\":{\"ssi.payment\":{\"sentence\":\"The person said so.\","
                            + "\"citations\":[{\"label\":\"20 CFR 416.1112\"}],"
                            + "\"facts\":{\"share\":0.0765,\"amount\":1.23,\"month\":\"2026-11\"},\"from\":[]}}");
            assertThat(text(explained).replaceAll(",\"why\":.*\"from\":\\[]}}", "")).isEqualTo(text(plain));
            assertThat(text(post("/api/v1/advice?explain=false", SCENARIO))).isEqualTo(text(plain));
        }

        @Test
        void is_the_same_bytes_each_time() throws Exception {
            assertThat(post("/api/v1/advice", SCENARIO).getContentAsByteArray())
                    .isEqualTo(post("/api/v1/advice", SCENARIO).getContentAsByteArray());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                nullValues = "none",
                value = {
                    "none | en",
                    "en | en",
                    "es | es",
                    "es-PR, en;q=0.5 | es",
                    "en;q=0.4, es;q=0.9 | es",
                    "es;q=0, en | en",
                    "fr, es;q=0.1 | es",
                    "fr | en",
                    "* | en",
                    "!!nonsense!! | en"
                })
        void speaks_english_or_spanish(String wanted, String spoken) throws Exception {
            var request = json(MockMvcRequestBuilders.post("/api/v1/advice"), SCENARIO);
            if (wanted != null) {
                request.header("Accept-Language", wanted);
            }
            var response = mvc.perform(request).andReturn().getResponse();

            assertThat(response.getHeader("Content-Language")).isEqualTo(spoken);
            assertThat(response.getHeaders("Vary")).contains("Accept-Language");
            assertThat(text(response)).contains(spoken.equals("es") ? "Usted sigue cobrando." : "You keep being paid.");
        }
    }

    @Nested
    class A_curve {

        @Test
        void has_a_point_for_each_gross() throws Exception {
            var response = post(
                    "/api/v1/curve",
                    "{\"scenario\": " + SCENARIO + ", \"month\": \"2027-01\", \"from\": 0, \"to\": 50.25, \"step\": 50}");

            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(text(response))
                    .isEqualTo("{\"points\":["
                            + "{\"gross\":0,\"net\":500,\"amounts\":{\"x\":1000},\"statuses\":{\"ssi\":\"PAID\"}},"
                            + "{\"gross\":50,\"net\":550,\"amounts\":{\"x\":1000},\"statuses\":{\"ssi\":\"PAID\"}},"
                            + "{\"gross\":50.25,\"net\":550.25,\"amounts\":{\"x\":1000},\"statuses\":{\"ssi\":\"PAID\"}}"
                            + "],\"findings\":[],\"safe\":[{\"from\":0,\"to\":50.25}]}");
        }

        @Test
        void names_a_fault_of_its_scenario_under_it() throws Exception {
            var response = post(
                    "/api/v1/curve",
                    "{\"scenario\": {\"months\": 0}, \"month\": \"2027-01\", \"from\": 0, \"to\": 50, \"step\": 50}");

            assertThat(response.getStatus()).isEqualTo(422);
            assertThat(pointers(response)).containsExactly("/scenario/person/born", "/scenario/months");
        }
    }

    @Nested
    class The_law {

        @Test
        void has_its_rules_in_the_language_asked() throws Exception {
            var response = mvc.perform(MockMvcRequestBuilders.get("/api/v1/rules").header("Accept-Language", "es"))
                    .andReturn()
                    .getResponse();

            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(JSON.readTree(text(response)).get(0).get("language").asString()).isEqualTo("es");
            assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        }

        @Test
        void has_its_figures_by_month() throws Exception {
            var figure = JSON.readTree(text(get("/api/v1/figures?month=2025-02"))).get(0);

            assertThat(figure.get("from").asString()).isEqualTo("2025-02");
            assertThat(figure.get("amount").intValue()).isEqualTo(20);
        }

        @Test
        void has_the_figures_of_connecticuts_month_when_none_is_said() throws Exception {
            assertThat(text(get("/api/v1/figures"))).contains("\"from\":\"2026-11\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-13", "2025-1", "", "now", "2025-02-01", "%F0%9F%98%80"})
        void names_a_month_it_cannot_read(String month) throws Exception {
            var response = get("/api/v1/figures?month=" + month);

            assertProblem(response, 400, "urn:earnwise:problem:parameter");
            assertThat(text(response)).contains("for example month=2026-11");
        }
    }

    @Nested
    class A_problem {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "{", "[1]", "null", "{\"a\":1,\"a\":1}", "{} {}", "months=36"})
        void of_a_body_that_is_no_json_object_is_400(String body) throws Exception {
            for (var door : List.of("/api/v1/advice", "/api/v1/curve")) {
                var response = post(door, body);

                assertProblem(response, 400, "urn:earnwise:problem:not-json");
                assertThat(pointers(response)).containsExactly("");
            }
        }

        @Test
        void of_faults_is_422_and_names_each() throws Exception {
            var response = post(
                    "/api/v1/advice",
                    "{\"months\": \"36\", \"work\": [{\"from\": \"2027-02\", \"to\": \"2027-01\", \"gross\": -1}]}");

            assertProblem(response, 422, "urn:earnwise:problem:faults");
            assertThat(pointers(response)).containsExactly("/person/born", "/months", "/work/0/to", "/work/0/gross");
            var problem = JSON.readTree(text(response));
            assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail", "errors");
            assertThat(problem.get("errors").get(2).get("detail").asString())
                    .isEqualTo("This ends (2027-01) before it begins (2027-02). Put the months in order.");
        }

        @Test
        void is_said_in_spanish_when_asked() throws Exception {
            var response = mvc.perform(json(MockMvcRequestBuilders.post("/api/v1/advice"), "{}")
                            .header("Accept-Language", "es"))
                    .andReturn()
                    .getResponse();

            assertThat(text(response)).contains("El documento tiene errores", "Falta este campo: born.");
            assertThat(response.getHeader("Content-Language")).isEqualTo("es");
        }

        @Test
        void of_more_than_a_megabyte_is_413_and_one_byte_less_is_read() throws Exception {
            var most = SCENARIO + " ".repeat(Body.MOST_BYTES - SCENARIO.length());

            assertThat(post("/api/v1/advice", most).getStatus()).isEqualTo(200);
            assertProblem(post("/api/v1/advice", most + " "), 413, "urn:earnwise:problem:too-large");
            assertProblem(post("/api/v1/curve", most + " "), 413, "urn:earnwise:problem:too-large");
        }

        @ParameterizedTest
        @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "json", ""})
        void of_another_kind_of_body_is_415(String type) throws Exception {
            var request = MockMvcRequestBuilders.post("/api/v1/advice").content(SCENARIO);
            if (!type.isEmpty()) {
                request.header("Content-Type", type);
            }

            assertProblem(
                    mvc.perform(request).andReturn().getResponse(), 415, "urn:earnwise:problem:media-type");
        }

        @Test
        void of_another_method_is_405_and_says_which_is_answered() throws Exception {
            var response = get("/api/v1/advice");

            assertProblem(response, 405, "urn:earnwise:problem:method");
            assertThat(response.getHeader("Allow")).contains("POST");
            assertProblem(
                    mvc.perform(MockMvcRequestBuilders.delete("/api/v1/rules"))
                            .andReturn()
                            .getResponse(),
                    405,
                    "urn:earnwise:problem:method");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/api/v1/advise", "/api/v2/advice", "/api/", "/api/v1/advice/1", "/api/v1/guidance/x/y"})
        void of_an_address_with_nothing_is_404(String address) throws Exception {
            assertProblem(get(address), 404, "urn:earnwise:problem:not-found");
        }

        @Test
        void of_another_form_of_answer_is_406() throws Exception {
            var response = mvc.perform(
                            json(MockMvcRequestBuilders.post("/api/v1/advice"), SCENARIO).accept("text/csv"))
                    .andReturn()
                    .getResponse();

            assertProblem(response, 406, "urn:earnwise:problem:not-acceptable");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "yes", "TRUE"})
        void of_a_parameter_that_cannot_be_read_is_400(String explain) throws Exception {
            assertProblem(post("/api/v1/advice?explain=" + explain, SCENARIO), 400, "urn:earnwise:problem:parameter");
        }

        @Test
        void of_our_own_shows_an_id_and_logs_nothing_anybody_told_us(CapturedOutput log) throws Exception {
            var response = post(
                    "/api/v1/advice",
                    "{\"person\": {\"born\": \"1990-05\", \"town\": \"the fault of our own\"}}");

            assertThat(response.getStatus()).isEqualTo(500);
            var type = JSON.readTree(text(response)).get("type").asString();
            var id = type.substring(type.lastIndexOf(':') + 1);
            assertThat(text(response)).contains("If you report it, name this id: " + id);
            assertThat(text(response)).doesNotContain("Exception", "1,234.56", "org.earnwise");
            assertThat(log.getAll()).contains(id, "IllegalStateException").doesNotContain("1,234.56");
        }

        private void assertProblem(MockHttpServletResponse response, int status, String type) throws Exception {
            ApiTest.assertProblem(response, status, type);
        }
    }

    private static void assertProblem(MockHttpServletResponse response, int status, String type) throws Exception {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        var problem = JSON.readTree(text(response));
        assertThat(problem.get("type").asString()).isEqualTo(type);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
    }

    private static List<String> pointers(MockHttpServletResponse response) throws Exception {
        var pointers = new ArrayList<String>();
        for (JsonNode error : JSON.readTree(text(response)).get("errors")) {
            assertThat(error.get("detail").asString()).isNotBlank();
            pointers.add(error.get("pointer").asString());
        }
        return pointers;
    }

    private MockHttpServletResponse post(String address, String body) throws Exception {
        return mvc.perform(json(MockMvcRequestBuilders.post(address), body)).andReturn().getResponse();
    }

    private MockHttpServletResponse get(String address) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(URI.create(address)))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
