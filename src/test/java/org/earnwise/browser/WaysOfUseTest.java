package org.earnwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same pages by other ways: a keyboard alone, no script, two windows, a file brought back, a visit that ended. */
class WaysOfUseTest extends BrowserTest {

    @Test
    void a_keyboard_is_enough_from_the_first_page_to_the_sliders() {
        Page page = visit(wide(DESK));
        open(page, "/");
        page.keyboard().press("Tab");
        assertThat(focused(page)).contains("#main");
        tabTo(page, "button[value=short]");
        page.keyboard().press("Enter");
        for (People.Answer answer : People.SSI_ONLY.answers()) {
            page.waitForURL("**/questions/" + answer.question());
            for (Map.Entry<String, String> field : answer.fields().entrySet()) {
                String pick = "main input[type=radio][name='%s']".formatted(field.getKey());
                if (page.locator(pick).count() > 0) {
                    tabTo(page, pick);
                    page.keyboard().press("Space");
                    for (int i = 0; i < 12 && !page.isChecked(pick + "[value='" + field.getValue() + "']"); i++) {
                        page.keyboard().press("ArrowDown");
                    }
                } else {
                    tabTo(page, "main [name='" + field.getKey() + "']");
                    page.keyboard().type(field.getValue());
                }
            }
            page.keyboard().press("Enter");
        }
        page.waitForURL("**/check");
        tabTo(page, "main a[href='/result']");
        page.keyboard().press("Enter");
        page.waitForURL("**/result");
        tabTo(page, "main a[href='#what-if']");
        page.keyboard().press("Enter");
        charts(page);
        String before = page.innerText("#play-live");
        tabTo(page, "#hours-range");
        page.keyboard().press("ArrowRight");

        assertThat(page.inputValue("#hours")).isEqualTo("21");
        assertThat(page.innerText("#play-live")).isNotEqualTo(before).startsWith("21 hours a week at $17");
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.outerHTML");
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 150; i++) {
            if ((boolean) page.evaluate("chosen => document.activeElement.matches(chosen)", selector)) {
                assertThat((boolean) page.evaluate(
                                "() => getComputedStyle(document.activeElement).outlineStyle !== 'none' ||"
                                        + " getComputedStyle(document.activeElement).boxShadow !== 'none' ||"
                                        + " document.activeElement.type === 'radio'"))
                        .as("the focus shows on " + selector)
                        .isTrue();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key never comes to " + selector + " on " + page.url());
    }

    /** 20 hours at $19.50 are $1,690 a month, the amount itself; 22 at $18 are $1,716, over it. Both lie between points of the curve. */
    @Test
    void beside_a_limit_the_sliders_say_the_side_that_the_pay_is_on() {
        Page page = visit(wide(DESK));
        answer(page, People.TRIAL_WORK, "en", () -> {});
        open(page, "/result");
        charts(page);

        page.fill("#wage", "19.50");
        page.fill("#hours", "20");
        assertThat(page.innerText("#play-live")).contains("is $1,690 a month").contains("SSDI: paid").doesNotContain("paused");

        page.fill("#wage", "18");
        page.fill("#hours", "22");
        assertThat(page.innerText("#play-live")).contains("is $1,716 a month").contains("SSDI: paused");
    }

    @Test
    void sliders_buttons_and_fields_agree_and_repaint_at_once() {
        Page page = visit(wide(DESK));
        answer(page, People.TRIAL_WORK, "en", () -> {});
        open(page, "/result");
        charts(page);
        var requests = new ArrayList<String>();
        page.onRequest(request -> requests.add(request.url()));

        page.click("button[value=hour-more]");
        page.click("button[value=wage-less]");

        assertThat(page.inputValue("#hours")).isEqualTo("26");
        assertThat(page.inputValue("#hours-range")).isEqualTo("26");
        assertThat(page.inputValue("#wage")).isEqualTo("18");
        assertThat(page.innerText("#play-live")).startsWith("26 hours a week at $18 is $2,028 a month before taxes.");
        double slowest = ((Number) page.evaluate("""
                () => {
                  const range = document.getElementById('hours-range');
                  const times = [];
                  for (let hours = 1; hours <= 40; hours++) {
                    range.value = hours;
                    const begun = performance.now();
                    range.dispatchEvent(new Event('input', { bubbles: true }));
                    times.push(performance.now() - begun);
                  }
                  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
                }""")).doubleValue();
        System.out.printf("A slider repaints in %.1f ms (median of 40).%n", slowest);
        assertThat(slowest).isLessThan(50);
        assertThat(requests).as("moving asks nobody").isEmpty();
    }

    @Test
    void every_value_can_be_had_without_a_script() {
        Page page = visit(wide(PHONE).setJavaScriptEnabled(false));
        answer(page, People.TRIAL_WORK, "en", () -> {});
        open(page, "/result");
        assertThat(page.isVisible("#hours-range")).isFalse();

        page.click("button[value=hour-more]");

        assertThat(page.innerText(".ew-headline")).contains("Working 26 hours a week at $18.50");
        page.click("#hours-place a");
        assertThat(page.locator("#hours-table tbody tr").count()).isGreaterThan(40);
        assertThat(page.innerText("main")).contains("working more leaves you with as much or more");
        assertThat(page.isVisible("figure")).isFalse();
        open(page, "/compare");
        page.fill("#hours-0", "10");
        page.fill("#wage-0", "20");
        page.click("main form button.govuk-button");
        assertThat(page.innerText("main table")).contains("Working 10 hours a week at $20 an hour");
        page.fill("#wage-1", "lots");
        page.click("main form button.govuk-button");
        assertThat(page.innerText(".govuk-error-summary")).contains("Plan 3: enter the hours");
        assertThat(page.inputValue("#wage-1")).isEqualTo("lots");
    }

    @Test
    void the_table_beside_the_chart_says_the_same() {
        Page page = visit(wide(DESK));
        answer(page, People.TRIAL_WORK, "en", () -> {});
        open(page, "/result");
        charts(page);

        page.click("#hours-table summary");

        var lefts = page.locator("#hours-table tbody tr td:nth-last-child(3)").allInnerTexts();
        @SuppressWarnings("unchecked")
        var drawn = (List<Number>) page.evaluate("() => Chart.getChart('hours-chart').data.datasets[0].data.map(point => Math.round(point.y))");
        assertThat(lefts).hasSizeGreaterThan(40);
        for (int row = 0; row < lefts.size(); row++) {
            int told = Integer.parseInt(lefts.get(row).replaceAll("\\D", ""));
            assertThat(Math.abs(told - drawn.get(row).intValue())).as("row " + row).isLessThanOrEqualTo(1);
        }
        assertThat(page.locator("#hours-place .ew-marks li").count()).isGreaterThan(0);
    }

    @Test
    void the_back_button_and_another_language_keep_the_answers() {
        Page page = visit(wide(DESK));
        answer(page, People.SSI_ONLY, "en", () -> {});
        back(page);
        assertThat(page.url()).endsWith("/questions/work-plan");
        assertThat(page.inputValue("#hours")).isEqualTo("20");
        page.click("a[hreflang=es]");
        assertThat(page.inputValue("#hours")).isEqualTo("20");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
    }

    @Test
    void two_windows_and_a_form_sent_twice_do_no_harm() {
        Page page = visit(wide(DESK));
        answer(page, People.SSI_ONLY, "en", () -> {});
        Page other = page.context().newPage();
        open(page, "/questions/work-plan?then=check");
        open(other, "/questions/work-plan?then=check");
        page.fill("#hours", "30");
        other.fill("#hours", "10");
        page.click("main form button.govuk-button");
        other.click("main form button.govuk-button");
        assertThat(other.innerText("main")).as("the later one holds").contains("Hours a week: 10");
        back(page);
        assertThat(page.inputValue("#hours")).as("the page tells what is kept").isEqualTo("10");
        page.fill("#hours", "30");
        page.evaluate("() => { const form = document.querySelector('main form'); form.submit(); form.submit(); }");
        page.waitForURL("**/check");

        open(other, "/result");
        assertThat(other.innerText(".ew-headline")).contains("Working 30 hours a week");
    }

    @Test
    void a_file_kept_brings_all_answers_back_and_a_strange_one_none() throws Exception {
        Page page = visit(wide(DESK));
        answer(page, People.TRIAL_WORK, "en", () -> {});
        open(page, "/result");
        String headline = page.innerText("h1");
        Download json = page.waitForDownload(() -> page.click("a[href$='earnwise-scenario.json']"));
        Download pdf = page.waitForDownload(() -> page.click("a[href$='packet.pdf']"));

        for (Download kept : List.of(json, pdf)) {
            Page later = visit(wide(DESK));
            open(later, "/pick-up");
            later.setInputFiles("#case", new FilePayload(kept.suggestedFilename(), "", Files.readAllBytes(kept.path())));
            later.click("main form button.govuk-button");
            assertThat(later.url()).endsWith("/check");
            open(later, "/result");
            assertThat(later.innerText("h1")).isEqualTo(headline);
        }
        String whole = Files.readString(json.path());
        Map<String, String> strange = Map.of(
                whole.substring(0, whole.length() / 2), "breaks off",
                whole.replace("earnwise/1", "earnwise/9"), "newer",
                "{\"name\": \"a recipe\"}", "not",
                "%PDF-1.7 nothing else", "PDF");
        for (String text : strange.keySet()) {
            open(page, "/pick-up");
            page.setInputFiles("#case", new FilePayload("file.json", "", text.getBytes(StandardCharsets.UTF_8)));
            page.click("main form button.govuk-button");
            assertThat(page.innerText(".govuk-error-summary")).contains("Nothing was loaded.");
            assertThat(faults(page)).isEmpty();
            open(page, "/result");
            assertThat(page.innerText("h1")).as("what was there before").isEqualTo(headline);
        }
    }

    @Test
    void a_visit_that_ended_is_told_kindly_and_points_to_the_file() {
        Page page = visit(wide(PHONE));
        answer(page, People.SSI_ONLY, "en", () -> {});
        page.context().clearCookies();

        open(page, "/result");

        assertThat(page.innerText("main")).contains("This visit has ended", "Nothing went wrong");
        assertThat(page.locator("main a[href='/pick-up']").count()).isEqualTo(1);
        assertThat(faults(page)).isEmpty();
    }

    @Test
    void slips_and_other_pages_have_no_barrier_either() {
        Page page = visit(wide(PHONE));
        open(page, "/about");
        assertThat(faults(page)).isEmpty();
        open(page, "/nowhere");
        assertThat(faults(page)).isEmpty();
        open(page, "/");
        page.click("button[value=whole]");
        page.click("main form button.govuk-button");
        assertThat(page.isVisible(".govuk-error-summary")).isTrue();
        assertThat(faults(page)).isEmpty();
        assertThat(tooWide(page)).isZero();
    }
}
