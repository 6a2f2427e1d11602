package org.earnwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Answers that nobody else gives are told on every page, and then looked for wherever they must not be. */
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest extends BrowserTest {

    private static final List<String> CANARIES = List.of("713.37", "23.75", "21.43", "87654.32", "1987", "4321.09");

    /** How many folders deep a server's own temporary files lie at most. */
    private static final int DEEPEST = 3;

    @Test
    void what_a_person_tells_is_in_no_log_file_header_or_address(CapturedOutput output) throws IOException {
        Instant begun = Instant.now().minusSeconds(1);
        var seen = new ArrayList<String>();
        Page page = visit(wide(DESK));
        page.onRequest(request -> {
            seen.add(request.url());
            request.headers().forEach((name, value) -> seen.add(name + ": " + value));
            assertThat(request.url()).as("nobody else is asked").startsWith(address("/"));
        });
        page.onResponse(response -> response.headers().forEach((name, value) -> seen.add(name + ": " + value)));

        open(page, "/");
        page.click("button[value=whole]");
        for (Map.Entry<String, Map<String, String>> answer : told()) {
            open(page, "/questions/" + answer.getKey());
            fill(page, answer.getValue());
            page.click("main form button.govuk-button");
        }
        // A slip with a canary in it, mended.
        open(page, "/questions/savings?then=check");
        page.fill("#countable", "87654.32x");
        page.click("main form button.govuk-button");
        page.fill("#countable", "87654.32");
        page.click("main form button.govuk-button");
        open(page, "/result");
        assertThat(page.innerText("main")).contains("23.75");
        charts(page);
        page.click("button[value=hour-more]");
        for (String path : List.of("/exact", "/result/hours", "/result/months/2027-03", "/result/why/2027-03/net.resources", "/compare")) {
            open(page, path);
        }
        page.fill("#hours-0", "23.75");
        page.fill("#wage-0", "21.43");
        page.click("main form button.govuk-button");
        for (String file : List.of("/result/packet.pdf", "/result/calendar.ics", "/result/earnwise-scenario.json")) {
            seen.add(String.valueOf(page.context().request().get(address(file)).headers()));
        }
        page.click("footer form button");
        assertThat(page.url()).contains("/erased?lang=");

        for (String canary : CANARIES) {
            assertThat(seen).as(canary + " in an address or a header").noneMatch(text -> text.contains(canary));
            assertThat(output.getAll()).as(canary + " in the log").doesNotContain(canary);
            assertThat(writtenSince(begun)).as(canary + " in a temporary file").noneMatch(file -> holds(file, canary));
        }
        back(page);
        assertThat(page.innerText("main")).doesNotContain("23.75");
    }

    private static List<Map.Entry<String, Map<String, String>>> told() {
        return List.of(
                Map.entry("benefits", Map.of("kind", "BOTH")),
                Map.entry("born", Map.of("month-month", "3", "month-year", "1987")),
                Map.entry("ssdi", Map.of("monthly", "713.37", "since-month", "3", "since-year", "2021")),
                Map.entry("health", Map.of("medicaid", "YES", "medicare", "STATE_PAYS")),
                Map.entry("work-now", Map.of("kind", "NONE")),
                Map.entry(
                        "work-plan", Map.of("kind", "HOURLY", "hours", "23.75", "wage", "21.43", "when", "NEXT_MONTH")),
                Map.entry("trial-months", Map.of("used", "NONE")),
                Map.entry("living", Map.of("with", "ALONE")),
                Map.entry("savings", Map.of("countable", "87654.32")),
                Map.entry("work-costs", Map.of("any", "NO")),
                Map.entry("housing", Map.of("kind", "RENT", "rent", "4321.09")),
                Map.entry("help", Map.of("programs", "NONE")),
                Map.entry("other-income", Map.of("kinds", "NONE")));
    }

    /** What was written to the temporary folder during the visit; the browser's own profile is not the server's. */
    private static List<Path> writtenSince(Instant begun) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(Path.of(System.getProperty("java.io.tmpdir")), Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isOurs(file, begun)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException fault) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException fault) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static boolean isOurs(Path file, Instant begun) {
        try {
            return Files.isRegularFile(file)
                    && Files.isReadable(file)
                    && !file.toString().contains("playwright")
                    && !file.toString().contains("chromium")
                    && (file.toString().contains("tomcat") || file.toString().contains("earnwise") || file.toString().contains("upload"))
                    && Files.getLastModifiedTime(file).toInstant().isAfter(begun);
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean holds(Path file, String canary) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(canary);
        } catch (IOException gone) {
            return false;
        }
    }
}
