package org.earnwise.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API behind a real server: how bodies arrive, and how the API describes itself. */
@SpringBootTest(classes = Fakes.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class OverTheWireTest {

    private static final String SCENARIO = "{\"person\": {\"born\": \"1990-05\"}}";
    private static final int TWO_MEGABYTES = 2 << 20;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(ints = {Body.MOST_BYTES + 1, TWO_MEGABYTES, 5 * TWO_MEGABYTES})
    void a_body_over_a_megabyte_is_refused_whether_its_length_is_said_or_not(int length) throws Exception {
        var body = (SCENARIO + " ".repeat(length - SCENARIO.length())).getBytes(StandardCharsets.UTF_8);
        var inChunks = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

        assertThat(post(BodyPublishers.ofByteArray(body)).statusCode()).isEqualTo(413);
        assertThat(post(inChunks).statusCode()).isEqualTo(413);
        assertThat(post(inChunks).headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void a_body_in_chunks_is_read() throws Exception {
        var inChunks = BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(SCENARIO.getBytes(StandardCharsets.UTF_8)));

        assertThat(post(inChunks).statusCode()).isEqualTo(200);
        assertThat(post(BodyPublishers.noBody()).statusCode()).isEqualTo(400);
    }

    @Test
    void a_body_with_broken_chunks_is_no_fault_of_ours() throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("POST /api/v1/advice HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(answer).isEqualTo("HTTP/1.1 400");
        }
    }

    @Test
    void an_unknown_address_is_a_problem_here_too() throws Exception {
        var response = http.send(
                HttpRequest.newBuilder(at("/api/v1/nothing")).build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void the_description_names_each_address_and_each_of_its_documents() throws Exception {
        var api = description();

        assertThat(api.get("info").get("title").asString()).isEqualTo("Earnwise");
        assertThat(api.get("paths").propertyNames())
                .containsExactlyInAnyOrder("/api/v1/advice", "/api/v1/curve", "/api/v1/rules", "/api/v1/figures");
        var advice = api.get("paths").get("/api/v1/advice").get("post");
        assertThat(advice.get("requestBody").get("content").get("application/json").get("schema").get("$ref").asString())
                .isEqualTo("#/components/schemas/Scenario");
        assertThat(advice.get("responses").propertyNames()).containsExactlyInAnyOrder("200", "400", "413", "415", "422");
        assertThat(advice.get("responses").get("422").get("content").propertyNames())
                .containsExactly("application/problem+json");
        assertThat(advice.get("parameters").get(0).get("name").asString()).isEqualTo("explain");
        assertThat(advice.get("parameters")).hasSize(1);
        assertThat(api.get("paths").get("/api/v1/curve").get("post").get("requestBody").toString())
                .contains("#/components/schemas/CurveRequest");
    }

    @Test
    void every_document_the_description_speaks_of_is_in_it() throws Exception {
        var api = description();
        var spokenOf = new TreeSet<String>();
        collectReferences(api, spokenOf);

        assertThat(spokenOf).isNotEmpty();
        assertThat(Set.copyOf(api.get("components").get("schemas").propertyNames())).containsAll(spokenOf);
    }

    private static void collectReferences(JsonNode node, Set<String> found) {
        if (node.isObject() && node.has("$ref")) {
            found.add(node.get("$ref").asString().replace("#/components/schemas/", ""));
        }
        for (var child : node) {
            collectReferences(child, found);
        }
    }

    private JsonNode description() throws Exception {
        var response = http.send(HttpRequest.newBuilder(at("/v3/api-docs")).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    private HttpResponse<String> post(BodyPublisher body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(at("/api/v1/advice"))
                        .header("Content-Type", "application/json")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
