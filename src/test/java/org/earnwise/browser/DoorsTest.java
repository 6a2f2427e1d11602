package org.earnwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The doors of guidance, with a real browser: on a phone, in both languages, without a barrier, by keyboard. */
class DoorsTest extends BrowserTest {

    private static final List<String> PAGES = List.of(
            "/", "/for-guides", "/for-guides/plan", "/for-guides/peers", "/for-guides/handout", "/for-agencies", "/for-agencies/funding",
            "/for-agencies/milestones", "/for-agencies/system", "/for-agencies/numbers", "/built-on");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|your|you|with|month|pay|what|when|and|because|under|said|who)\\b", Pattern.CASE_INSENSITIVE);

    private final List<String> faults = new ArrayList<>();
    private String language = "en";

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void open_without_a_barrier_on_a_phone(String spoken) {
        language = spoken;
        Page page = visit(wide(PHONE).setColorScheme(spoken.equals("en") ? ColorScheme.LIGHT : ColorScheme.DARK));
        open(page, "/told-no?lang=" + spoken);
        toldNo(page);
        ticket(page);
        open(page, "/choices");
        look(page);
        fill(page, Map.of("person.preferences", "COLLEGE"));
        send(page);
        open(page, "/help");
        look(page);
        fill(page, Map.of("own.need", "peer", "own.town", "Hartford"));
        send(page);
        open(page, "/learn");
        look(page);
        fill(page, Map.of("learning.done", "LESS", "learning.ways", "COLLEGE", "learning.money", "debt"));
        send(page);
        open(page, "/for-agencies/community");
        look(page);
        fill(page, Map.of("map.fields", "name", "collaborative.members", "brs"));
        send(page);
        for (String path : PAGES) {
            open(page, path);
            look(page);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_barrier_would_be_found() {
        Page page = visit(wide(PHONE));
        open(page, "/built-on");
        page.evaluate("() => document.querySelector('main').append(document.createElement('img'))");

        assertThat(faults(page)).singleElement().asString().contains("image-alt");
    }

    private void toldNo(Page page) {
        look(page);
        send(page);
        fill(page, Map.of("request.service", "IPS"));
        send(page);
        fill(page, Map.of("request.agencyType", "dmhas_funded", "own.agency", "Hill"));
        send(page);
        fill(page, Map.of(
                "request.decision", "waitlisted", "request.toldOn-month", "11", "request.toldOn-day", "18",
                "request.toldOn-year", "2026", "request.writtenNotice", "NO"));
        send(page);
        page.fill("[name='own.said']", "90 days sober first");
        page.click("button.govuk-button[value=next]");
        look(page);
        page.check("[name='own.match'][value='DR-04']");
        send(page);
        assertThat(page.url()).endsWith("/told-no/answer");
        open(page, "/told-no/letter/1");
        look(page);
    }

    private void ticket(Page page) {
        open(page, "/ticket");
        look(page);
        fill(page, Map.of("age", "34", "own.gets", "SSDI", "own.ssdi-paid", "YES"));
        send(page);
        fill(page, Map.of("own.brs", "NEVER"));
        send(page);
        fill(page, Map.of("own.wants", "training"));
        send(page);
        fill(page, Map.of("own.period", "1", "workMonthsMet", "3"));
        send(page);
        assertThat(page.url()).endsWith("/ticket/answer");
    }

    private void send(Page page) {
        page.click("main form button.govuk-button");
        look(page);
    }

    private void look(Page page) {
        faults.addAll(faults(page));
        if (tooWide(page) > 0) {
            faults.add(page.url() + " is wider than a phone by " + tooWide(page));
        }
        if (language.equals("es")) {
            // Names and what a source says stand in their own language, and say so; one practice is known by its English name.
            String text = ((String) page.evaluate("() => { const all = document.querySelector('main').cloneNode(true);"
                    + "all.querySelectorAll('[lang=en], blockquote').forEach(part => part.remove()); return all.textContent; }")).replace("Individual Placement and Support", "IPS");
            ENGLISH.matcher(text).results().forEach(found -> faults.add("English on " + page.url() + ": "
                    + text.substring(Math.max(0, found.start() - 40), Math.min(text.length(), found.start() + 40)).strip()));
        }
    }

    @Test
    void a_slip_is_where_the_keyboard_begins_and_leads_to_its_field() {
        Page page = visit(wide(DESK));
        open(page, "/ticket");
        page.focus("main form button.govuk-button");
        page.keyboard().press("Enter");
        page.waitForSelector(".govuk-error-summary");
        assertThat(page.title()).startsWith("Please look again");
        assertThat((boolean) page.evaluate("() => document.activeElement.classList.contains('govuk-error-summary')")).isTrue();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#age");
    }
}
