package org.earnwise.web.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earnwise.Earnwise;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file as the real server takes it: in memory, up to a megabyte. */
@SpringBootTest(
        classes = {Earnwise.class, PacketPages.FixedDay.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LargeUploadTest {

    private static final String BOUNDARY = "earnwise-boundary";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

    @LocalServerPort
    private int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void a_file_far_too_large_is_named_on_the_page_it_came_from() throws Exception {
        byte[] large = new byte[3 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');

        HttpResponse<String> answer = send(large);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("This file is too large.").contains("Nothing was loaded.");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void a_case_goes_over_the_wire_and_leaves_no_file_behind() throws Exception {
        List<String> before = temporaryFiles();

        HttpResponse<String> answer = send(Cases.file("d-waiting-for-medicare"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/case");
        assertThat(get("/result/earnwise-scenario.json").body()).contains("Grocery store, 15 hours");
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private HttpResponse<String> send(byte[] file) throws Exception {
        Matcher token = TOKEN.matcher(get("/pick-up").body());
        assertThat(token.find()).isTrue();
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token.group(1)
                        + "\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"case\"; filename=\"case.json\"\r\n"
                        + "Content-Type: application/json\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return browser.send(
                HttpRequest.newBuilder(at("/pick-up"))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofByteArray(head),
                                HttpRequest.BodyPublishers.ofByteArray(file),
                                HttpRequest.BodyPublishers.ofByteArray(tail)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String address) {
        return URI.create("http://localhost:" + port + address);
    }

    /** Whatever the server has put into its own folder of temporary files. */
    private static List<String> temporaryFiles() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            List<Path> ofTheServer = folders.filter(
                            folder -> folder.getFileName().toString().startsWith("tomcat"))
                    .toList();
            var files = new ArrayList<String>();
            for (Path folder : ofTheServer) {
                try (Stream<Path> inside = Files.walk(folder)) {
                    inside.filter(Files::isRegularFile).map(Path::toString).forEach(files::add);
                }
            }
            return files;
        }
    }
}
