package org.earnwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the pages weigh on a first visit, and how long the first result takes over a slow line. It prints what it measures. */
class WeightTest extends BrowserTest {

    private static final int QUESTION_PAGE = 60 * 1024;
    private static final int RESULT_PAGE = 160 * 1024;
    private static final int BYTES_A_SECOND = 5_000_000 / 8;
    private static final int LATENCY = 100;
    private static final int FIRST_RESULT = 6_000;

    /** Bytes over the wire, as Chromium counts them, headers and compression included. */
    private static final class Meter {

        private final Map<String, Double> requests = new HashMap<>();

        Meter(CDPSession session) {
            session.on("Network.loadingFinished", event ->
                    requests.put(event.get("requestId").getAsString(), event.get("encodedDataLength").getAsDouble()));
        }

        int bytes() {
            return (int) requests.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        int count() {
            return requests.size();
        }
    }

    private static CDPSession slowLine(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY);
        line.addProperty("downloadThroughput", BYTES_A_SECOND);
        line.addProperty("uploadThroughput", BYTES_A_SECOND);
        session.send("Network.emulateNetworkConditions", line);
        return session;
    }

    @Test
    void pages_are_light_and_the_first_result_comes_soon_over_a_slow_line() {
        Page page = visit(wide(PHONE));
        var start = new Meter(slowLine(page));
        long begun = System.nanoTime();
        open(page, "/");
        long startTook = millis(begun);
        System.out.printf("Start: %,d bytes, %d requests, %d ms%n", start.bytes(), start.count(), startTook);
        assertThat(start.bytes()).isLessThan(QUESTION_PAGE);

        page.click("button[value=short]");
        for (People.Answer answer : People.TRIAL_WORK.answers()) {
            fill(page, answer.fields());
            page.click("main form button.govuk-button");
        }

        Page question = visit(wide(PHONE));
        open(question, "/");
        question.click("button[value=short]");
        clearCache(question);
        var asked = new Meter(slowLine(question));
        begun = System.nanoTime();
        open(question, "/questions/benefits");
        System.out.printf("A question: %,d bytes, %d requests, %d ms%n", asked.bytes(), asked.count(), millis(begun));
        assertThat(asked.bytes()).isLessThan(QUESTION_PAGE);

        clearCache(page);
        var result = new Meter(slowLine(page));
        begun = System.nanoTime();
        open(page, "/result");
        page.waitForSelector("h1");
        long answered = millis(begun);
        charts(page);
        System.out.printf(
                "The result: %,d bytes, %d requests, answer in %d ms, charts in %d ms%n",
                result.bytes(), result.count(), answered, millis(begun));
        assertThat(result.bytes()).isLessThan(RESULT_PAGE);
        assertThat(answered).isLessThan(FIRST_RESULT);
    }

    private static void clearCache(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.clearBrowserCache");
        session.detach();
    }

    private static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
