package org.earnwise.web.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.earnwise.advice.Advisor;
import org.earnwise.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@PacketPages
class PacketTest {

    /** Where the packets made here can be looked at afterwards. */
    private static final Path LOOK = Path.of("target", "packets");

    @Autowired
    private Packets packets;

    @Autowired
    private SavedCase saved;

    @Autowired
    private Advisor advisor;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    static Stream<Arguments> examples() {
        return Stream.of(Cases.ENGLISH, Cases.SPANISH)
                .flatMap(language -> Cases.EXAMPLES.stream().map(name -> Arguments.of(name, language)));
    }

    static Stream<Locale> languages() {
        return Stream.of(Cases.ENGLISH, Cases.SPANISH);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_packet_is_clean_for_screen_readers_within_three_pages_and_carries_its_case(String name, Locale language)
            throws Exception {
        Scenario scenario = saved.read(Cases.file(name));

        byte[] pdf = packet(name, Cases.of(scenario, advisor, language), language);

        assertThat(AccessiblePdf.faults(pdf)).isEmpty();
        assertThat(saved.read(pdf)).isEqualTo(scenario);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void other_money_and_a_familys_are_on_paper_with_what_each_is_checked_by(Locale language) throws Exception {
        Scenario scenario = Cases.reader().read("""
                {"start": "2026-12", "person": {"born": "1980-01"},
                 "benefits": {"ssdi": {"monthly": 1150, "entitledFrom": "2021-05", "trialWorkMonths": []}},
                 "spouse": {"born": "1982-01", "grossMonthly": 900},
                 "otherIncome": [{"kind": "PENSION", "monthly": 310}],
                 "work": [{"from": "2027-02", "gross": 1000}]}""".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        try (PDDocument document = Loader.loadPDF(packet("other-money", Cases.of(scenario, advisor, language), language))) {
            assertThat(text(document))
                    .contains(language.equals(Cases.SPANISH) ? "$310 Usted nos dijo" : "$310 You told us Letter or statement")
                    .contains("$900");
        }
    }

    @Test
    void what_is_not_known_is_a_range_on_paper_as_on_the_screen() throws Exception {
        Scenario scenario = Cases.reader().read("""
                {"start": "2026-12", "person": {"born": "1980-01"}, "resources": {"countable": 500},
                 "benefits": {"ssdi": {"monthly": 1150, "entitledFrom": "2021-05"}},
                 "work": [{"from": "2027-02", "gross": 2000}]}""".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        try (PDDocument document = Loader.loadPDF(packet("range", Cases.of(scenario, advisor, Cases.ENGLISH), Cases.ENGLISH))) {
            assertThat(text(document)).containsPattern("You would have between \\$[\\d,]+ and \\$[\\d,]+");
        }
    }

    /** Savings decide MED-Connect's premium at most; that checks stop after trial work is known, and so is when. */
    @Test
    void a_small_unknown_does_not_hide_when_the_money_changes() throws Exception {
        Scenario scenario = Cases.reader().read("""
                {"start": "2026-12", "person": {"born": "1980-01"},
                 "benefits": {"ssdi": {"monthly": 1150, "entitledFrom": "2021-05", "trialWorkMonths": []},
                              "medicaid": {"receives": true}, "medicareSavings": true},
                 "work": [{"from": "2027-02", "gross": 2400}]}""".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        try (PDDocument document = Loader.loadPDF(packet("phases", Cases.of(scenario, advisor, Cases.ENGLISH), Cases.ENGLISH))) {
            assertThat(text(document)).containsPattern("(?s)between\\s+\\$[\\d,]+\\s+and\\s+\\$[\\d,]+\\s+a\\s+month\\s+to\\s+live\\s+on\\s+at\\s+first\\s+and\\s+about\\s+\\$[\\d,]+\\s+from");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void with_far_too_much_to_say_it_stays_within_three_pages_and_tells_where_the_rest_is(Locale language)
            throws Exception {
        byte[] pdf = packet("crowded", Cases.crowded(advisor, language), language);

        assertThat(AccessiblePdf.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            String text = text(document);
            assertThat(text).contains(language.equals(Cases.SPANISH) ? "más en su página de resultado" : "more are on your result page");
            assertThat(text).contains(language.equals(Cases.SPANISH) ? "después cada mes" : "then each month");
            assertThat(text).contains("Almacén ? ?? <b>&amp; Www");
        }
    }

    @Test
    void it_goes_in_the_order_in_which_counselors_work() throws Exception {
        byte[] pdf = packet("order", Cases.of(saved.read(Cases.file("b-ssdi-trial-work")), advisor, Cases.ENGLISH), Cases.ENGLISH);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> parts = List.of(
                    "What you get now, and what to check",
                    "Your goal",
                    "What would change, and when",
                    "What to do, who does it, and by when",
                    "Questions for your counselor",
                    "Who can help",
                    "Request for my Benefits Planning Query (BPQY)");
            assertThat(bookmarks(document)).isEqualTo(parts);
            String text = text(document);
            assertThat(parts).allSatisfy(part -> assertThat(text).contains(part));
            assertThat(parts.stream().map(text::indexOf)).isSorted();
        }
    }

    @Test
    void it_says_what_was_told_the_goal_and_what_each_is_checked_with() throws Exception {
        byte[] pdf = packet("said", Cases.of(saved.read(Cases.file("b-ssdi-trial-work")), advisor, Cases.ENGLISH), Cases.ENGLISH);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document))
                    .contains("Made on November 22, 2026.")
                    .contains("Take this to a Connect to Work benefits counselor")
                    .contains("These numbers are an estimate.")
                    .contains("SSDI $1,150 You told us BPQY (see last page)")
                    .contains("Trial work months used 4 of 9 You told us")
                    .contains("Library, 25 hours: 25 hours a week at $18.50 an hour, from February 2027")
                    .contains("Library, 12 hours: 12 hours a week at $18.50 an hour, from March 2026 to January 2027")
                    .contains("Who can help in or near Waterbury")
                    .contains("Northwest Regional Workforce Investment Board")
                    .contains("1-800-537-2549");
        }
    }

    @Test
    void deadlines_and_the_check_not_to_spend_are_on_paper() throws Exception {
        byte[] pdf = packet("deadlines", Cases.of(saved.read(Cases.file("b-ssdi-trial-work")), advisor, Cases.ENGLISH), Cases.ENGLISH);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = text(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("You tell: Social Security")
                    .contains("do not spend it")
                    .doesNotContain("your health coverage goes on");
        }
    }

    @Test
    void the_request_to_social_security_leaves_name_and_number_blank_and_asks_what_was_not_known() throws Exception {
        byte[] pdf = packet("letter", Cases.of(saved.read(Cases.file("e-not-sure")), advisor, Cases.SPANISH), Cases.SPANISH);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(3);
            assertThat(stripper.getText(document))
                    .contains("Mi número de Seguro Social: / My Social Security number:")
                    .contains("Cuántos meses de prueba de trabajo usé, y cuáles")
                    .contains("Please send me my Benefits Planning Query");
        }
    }

    @Test
    void readers_are_told_its_title_its_language_and_its_attached_file() throws Exception {
        byte[] pdf = packet("told", Cases.of(saved.read(Cases.file("a-ssi-only")), advisor, Cases.SPANISH), Cases.SPANISH);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Mi plan de trabajo y beneficios");
            assertThat(catalog.getLanguage()).isEqualTo("es");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new PDDocumentNameDictionary(catalog).getEmbeddedFiles().getNames())
                    .containsOnlyKeys("earnwise-scenario.json");
            assertThat(catalog.getCOSObject().getCOSArray(COSName.getPDFName("AF"))).hasSize(1);
        }
    }

    @Test
    void the_check_of_accessibility_finds_what_is_wanting() throws Exception {
        var untagged = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(
                packet("untagged", Cases.of(saved.read(Cases.file("a-ssi-only")), advisor, Cases.ENGLISH), Cases.ENGLISH))) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
            document.save(untagged);
        }

        assertThat(AccessiblePdf.faults(untagged.toByteArray())).isNotEmpty();
    }

    @Test
    void making_it_leaves_no_file_behind() throws Exception {
        Case told = Cases.of(saved.read(Cases.file("a-ssi-only")), advisor, Cases.ENGLISH);
        LocaleContextHolder.setLocale(Cases.ENGLISH);
        List<String> before = temporaryFiles();

        packets.pdf(told);

        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private byte[] packet(String name, Case told, Locale language) throws IOException {
        LocaleContextHolder.setLocale(language);
        byte[] pdf = packets.pdf(told);
        Files.createDirectories(LOOK);
        Files.write(LOOK.resolve(name + "-" + language.getLanguage() + ".pdf"), pdf);
        return pdf;
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static List<String> bookmarks(PDDocument document) {
        var titles = new ArrayList<String>();
        for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    private static List<String> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(Path::toString)
                    .filter(name -> name.contains("PDF") || name.contains("pdf") || name.contains("upload"))
                    .sorted()
                    .toList();
        }
    }
}
