package org.earnwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.earnwise.Earnwise;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A visit with a real browser to the real server, on a day that stays the same. */
@SpringBootTest(
        classes = {Earnwise.class, BrowserTest.FixedDay.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class BrowserTest {

    static final int PHONE = 320;
    static final int DESK = 1280;
    private static final int TALL = 900;
    private static final int PATIENCE = 60_000;

    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    /** How wide a page is shown and in which colours. */
    private static final String LOOK = """
            () => [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('(forced-colors: active)').matches,
              matchMedia('print').matches].join(' ')""";

    /** What differs from visit to visit and is not seen. */
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"[^\"]*\"");

    @LocalServerPort
    private int port;

    private final List<BrowserContext> visits = new ArrayList<>();

    /** What the browser complained about, in every visit of the test. */
    final List<String> complaints = new ArrayList<>();

    @TestConfiguration
    static class FixedDay {

        @Bean
        @Primary
        Clock fixedDay() {
            return Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    @AfterEach
    void leave() {
        visits.forEach(BrowserContext::close);
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    static Browser.NewContextOptions wide(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, TALL).setReducedMotion(ReducedMotion.REDUCE);
    }

    Page visit(Browser.NewContextOptions how) {
        BrowserContext visit = Chromium.started().newContext(how);
        visit.setDefaultTimeout(PATIENCE);
        visits.add(visit);
        Page page = visit.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    void open(Page page, String path) {
        page.navigate(address(path));
    }

    /** Goes back in the page's history; Playwright's own way fails while Chromium changes the process of a page. */
    void back(Page page) {
        String here = page.url();
        page.evaluate("() => history.back()");
        page.waitForURL(url -> !url.equals(here));
    }

    /** Begins in a language and answers every question of the short way; {@code at} sees each page before it is filled in. */
    void answer(Page page, People person, String language, Runnable at) {
        open(page, "/?lang=" + language);
        at.run();
        page.click("button[value=short]");
        for (People.Answer answer : person.answers()) {
            assertThat(page.url()).endsWith("/questions/" + answer.question());
            at.run();
            fill(page, answer.fields());
            page.click("main form button.govuk-button");
        }
        assertThat(page.url()).endsWith("/check");
        for (People.Answer answer : person.more()) {
            open(page, "/questions/" + answer.question());
            at.run();
            fill(page, answer.fields());
            page.click("main form button.govuk-button");
            assertThat(page.url()).doesNotContain("/questions/");
        }
    }

    /** Picks first: what is picked may reveal the fields to type in. */
    static void fill(Page page, Map<String, String> fields) {
        var toType = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            Locator pick = page.locator("main input[name='%s'][value='%s']:is([type=radio],[type=checkbox])".formatted(name, value));
            if (pick.count() > 0) {
                pick.check(new Locator.CheckOptions().setForce(true));
            } else {
                toType.put(name, value);
            }
        });
        toType.forEach((name, value) -> page.fill("main [name='" + name + "']", value));
    }

    /** Waits for the charts of the result page. */
    static void charts(Page page) {
        page.locator("#what-if").scrollIntoViewIfNeeded();
        page.waitForSelector("#hours-chart");
        page.waitForFunction("() => Chart.getChart('hours-chart') && Chart.getChart('months-cash')");
    }

    /**
     * What axe finds wrong, each with its place. A page is looked at once: the same page as another person sees it, of the
     * same width and in the same colours, is not looked at again.
     */
    static List<String> faults(Page page) {
        if (!LOOKED_AT.add(page.evaluate(LOOK) + TOKEN.matcher(page.content()).replaceAll(""))) {
            return List.of();
        }
        // No page has frames, so axe need not open a page of its own to put them together; what it finds right, nobody reads.
        var violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(violations)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> page.url() + " " + rule.getId() + ": " + node.getTarget() + " " + node.getHtml()))
                        .toList();
    }

    /** How far a page is wider than its window: nothing, or a person scrolls sideways to read. */
    static int tooWide(Page page) {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
