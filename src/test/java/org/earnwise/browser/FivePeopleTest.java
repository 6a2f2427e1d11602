package org.earnwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.earnwise.web.wizard.Question;
import org.earnwise.web.wizard.Questions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five people, from the first page to the paper, in both languages. */
class FivePeopleTest extends BrowserTest {

    private static final List<String> AFTER_THE_ANSWERS = List.of(
            "/check", "/result", "/exact", "/compare", "/result/months/2027-03", "/result/why/2027-03/net.resources");

    /** Two are enough to see every kind of mark; each curve takes the server a while. */
    private static final Set<People> WITH_CHARTS = Set.of(People.TRIAL_WORK, People.BOTH);

    /** Words of our own in English, each in a page's frame or heads: one on a Spanish page was left untranslated. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|your|you|with|month|pay|work|what|when|and|because|amount|income|received|under|paid for)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Names of services and programs, and of laws, which are the same in both languages. */
    private static final Pattern NAMES =
            Pattern.compile("Connect to Work|Ticket to Work|Extra Help|MED-Connect|Access Health CT");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "SSI_ONLY,en", "TRIAL_WORK,en", "BOTH,en", "WAITING,en", "NOT_SURE,en",
        "SSI_ONLY,es", "TRIAL_WORK,es", "BOTH,es", "WAITING,es", "NOT_SURE,es"
    })
    void get_through_without_a_barrier_on_a_phone(People person, String language) {
        var faults = new ArrayList<String>();
        Page page = visit(wide(PHONE).setColorScheme(language.equals("en") ? ColorScheme.LIGHT : ColorScheme.DARK));

        answer(page, person, language, () -> look(page, faults));
        for (String path : AFTER_THE_ANSWERS) {
            open(page, path);
            if (path.equals("/result") && WITH_CHARTS.contains(person)) {
                charts(page);
            }
            look(page, faults);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            if (language.equals("es")) {
                String text = NAMES.matcher(inSpanish(page)).replaceAll("…");
                assertThat(ENGLISH.matcher(text).results().map(found -> around(text, found.start())))
                        .as("English on " + path)
                        .isEmpty();
            }
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BOTH,en", "BOTH,es"})
    void find_no_barrier_in_a_question_as_it_opens_or_in_what_it_reveals(People person, String language) {
        var faults = new ArrayList<String>();
        Page page = visit(wide(PHONE));
        answer(page, person, language, () -> {});
        answer(page, "housing", Map.of("kind", "HOUSING_CHOICE_VOUCHER", "voucher", "1200"));
        answer(page, "stay", Map.of("kind", "STATE_HOSPITAL"));
        fill(page, Map.of("from-month", "2", "from-year", "2027", "to-month", "4", "to-year", "2027"));
        page.click("main form button.govuk-button");

        var seen = new TreeSet<String>();
        for (Question question : Questions.all()) {
            open(page, "/questions/" + question.id() + "?then=check");
            if (page.url().contains("/questions/" + question.id())) {
                seen.add(question.id());
                look(page, faults);
                Locator revealing = page.locator(
                        "main .govuk-radios__item:has(+ .govuk-radios__conditional) input,"
                                + " main .govuk-checkboxes__item:has(+ .govuk-checkboxes__conditional) input");
                for (Locator pick : revealing.all()) {
                    pick.check(new Locator.CheckOptions().setForce(true));
                }
                if (revealing.count() > 0) {
                    look(page, faults);
                }
            }
        }

        assertThat(seen).contains("ssdi-record", "before-22", "job-help", "rent-rules", "stay", "stay-months", "other-income");
        assertThat(faults).isEmpty();
    }

    private void answer(Page page, String question, Map<String, String> fields) {
        open(page, "/questions/" + question + "?then=check");
        fill(page, fields);
        page.click("main form button.govuk-button");
    }

    private static void look(Page page, List<String> faults) {
        faults.addAll(faults(page));
        if (tooWide(page) > 0) {
            faults.add(page.url() + " is wider than a phone by " + tooWide(page));
        }
    }

    /** What is shown, but for what says of itself that it is English: the law's own sentences. */
    private static String inSpanish(Page page) {
        return (String) page.evaluate("""
                () => {
                  document.querySelectorAll('main [lang=en]').forEach((english) => english.remove());
                  return document.querySelector('main').innerText;
                }""");
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - 40), Math.min(text.length(), place + 40)).replace('\n', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "SSI_ONLY,en", "TRIAL_WORK,en", "BOTH,en", "WAITING,en", "NOT_SURE,en",
        "TRIAL_WORK,es", "BOTH,es"
    })
    void take_their_result_along_on_two_pages(People person, String language) throws IOException {
        Page page = visit(wide(DESK));
        answer(page, person, language, () -> {});
        open(page, "/result");

        byte[] print = page.pdf(new Page.PdfOptions().setFormat("Letter"));

        try (var document = Loader.loadPDF(print)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"TRIAL_WORK,en", "BOTH,es"})
    void read_it_enlarged_in_forced_colours_and_in_print(People person, String language) {
        var faults = new ArrayList<String>();
        // Half the width is what twice the size leaves.
        Page page = visit(wide(DESK / 2).setForcedColors(ForcedColors.ACTIVE));
        answer(page, person, language, () -> look(page, faults));
        open(page, "/result");
        charts(page);
        look(page, faults);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.isVisible("#do")).isTrue();
        assertThat(page.isVisible("#what-if")).isFalse();
        assertThat(faults).isEmpty();
    }
}
