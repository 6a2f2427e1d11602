package org.earnwise.web.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.earnwise.scenario.Scenario;
import org.earnwise.web.packet.CaseRefused.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedCaseTest {

    private final SavedCase saved = new SavedCase(Cases.reader());

    static Iterable<String> examples() {
        return Cases.EXAMPLES;
    }

    // ---- what is ours comes back as it was

    @ParameterizedTest
    @MethodSource("examples")
    void a_case_comes_back_from_its_file_as_it_was(String name) throws Exception {
        Scenario scenario = saved.read(Cases.file(name));

        byte[] file = saved.write(scenario);

        assertThat(saved.read(file)).isEqualTo(scenario);
        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("{\n  \"schema\" : \"earnwise/1\"");
    }

    @Test
    void a_case_without_a_month_keeps_the_month_it_was_saved_in() throws Exception {
        Scenario scenario = saved.read(json("{\"schema\": \"earnwise/1\", \"person\": {\"born\": \"1990-01\"}}"));

        assertThat(new String(saved.write(scenario), StandardCharsets.UTF_8)).contains("\"start\" : \"2026-11\"");
    }

    @Test
    void a_file_that_an_editor_saved_with_its_mark_is_read() throws Exception {
        byte[] plain = Cases.file("a-ssi-only");
        byte[] marked = new byte[plain.length + 3];
        System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
        System.arraycopy(plain, 0, marked, 3, plain.length);

        assertThat(saved.read(marked)).isEqualTo(saved.read(plain));
    }

    @Test
    void a_case_comes_out_of_a_pdf_however_another_program_saved_it() throws Exception {
        byte[] pdf = pdfWith(Map.of(SavedCase.FILE_NAME, Cases.file("c-both-swap")), COSName.FLATE_DECODE);
        byte[] unpacked = pdfWith(Map.of(SavedCase.FILE_NAME, Cases.file("c-both-swap")), null);
        var again = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.save(again, CompressParameters.NO_COMPRESSION);
        }

        Scenario scenario = saved.read(Cases.file("c-both-swap"));
        assertThat(saved.read(pdf)).isEqualTo(scenario);
        assertThat(saved.read(unpacked)).isEqualTo(scenario);
        assertThat(saved.read(again.toByteArray())).isEqualTo(scenario);
    }

    @Test
    void a_case_is_found_behind_another_attachment() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a-letter.txt", json("Dear counselor"));
        files.put("another.json", json("{\"to\": \"somebody\"}"));
        files.put("earnwise-scenario.json", Cases.file("a-ssi-only"));

        assertThat(saved.read(pdfWith(files, COSName.FLATE_DECODE))).isEqualTo(saved.read(Cases.file("a-ssi-only")));
    }

    // ---- what is not, is named

    @Test
    void nothing_in_it_is_named() {
        assertThat(why(new byte[0])).isEqualTo(Why.EMPTY);
    }

    @Test
    void a_file_over_a_megabyte_is_named_and_not_read() {
        byte[] large = new byte[SavedCase.MOST_BYTES + 1];
        Arrays.fill(large, (byte) ' ');

        assertThat(why(large)).isEqualTo(Why.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear counselor,", "\u0089PNG\r\n", "PK\u0003\u0004", "[1, 2]", "   "})
    void another_kind_of_file_is_named(String beginning) {
        assertThat(why(beginning.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Why.ANOTHER_KIND);
    }

    @Test
    void a_file_of_ours_that_breaks_off_is_named() {
        byte[] whole = Cases.file("b-ssdi-trial-work");

        CaseRefused refused = refused(Arrays.copyOf(whole, whole.length / 2));

        assertThat(refused.why()).isEqualTo(Why.JSON_DAMAGED);
        assertThat(refused.details(Locale.ENGLISH)).singleElement().asString().contains("line");
    }

    @Test
    void json_of_somebody_else_is_named() {
        assertThat(why(json("{\"invoice\": 12, \"paid\": true}"))).isEqualTo(Why.JSON_OF_ANOTHER);
    }

    @Test
    void a_case_from_a_newer_version_is_named_as_such_and_not_as_faulty() {
        byte[] newer = json("{\"schema\": \"earnwise/2\", \"person\": {\"born\": \"1990-01\"}, \"moon\": \"full\"}");

        assertThat(why(newer)).isEqualTo(Why.NEWER);
    }

    @Test
    void a_case_of_ours_with_something_impossible_in_it_is_named_with_its_places() {
        CaseRefused refused = refused(json(
                "{\"schema\": \"earnwise/1\", \"person\": {\"born\": \"1990-13\"}, \"work\": [{\"from\": \"2026-12\"}]}"));

        assertThat(refused.why()).isEqualTo(Why.FAULTS);
        assertThat(refused.details(Locale.forLanguageTag("es")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("/person/born: 1990-13 no es");
    }

    @Test
    void a_pdf_without_a_case_is_named() throws Exception {
        assertThat(why(pdfWith(Map.of(), COSName.FLATE_DECODE))).isEqualTo(Why.PDF_OF_ANOTHER);
        assertThat(why(pdfWith(Map.of("notes.json", json("{\"a\": 1}")), COSName.FLATE_DECODE)))
                .isEqualTo(Why.PDF_OF_ANOTHER);
    }

    @Test
    void a_pdf_under_a_password_is_named() throws Exception {
        var locked = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(
                pdfWith(Map.of(SavedCase.FILE_NAME, Cases.file("a-ssi-only")), COSName.FLATE_DECODE))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked);
        }

        assertThat(why(locked.toByteArray())).isEqualTo(Why.PDF_LOCKED);
    }

    @Test
    void a_pdf_that_is_cut_off_or_whose_case_was_hit_is_named() throws Exception {
        byte[] pdf = pdfWith(Map.of(SavedCase.FILE_NAME, Cases.file("a-ssi-only")), COSName.FLATE_DECODE);
        byte[] hit = pdf.clone();
        int data = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("stream", indexOfEmbedded(pdf)) + 30;
        hit[data] ^= 0x55;

        assertThat(why(Arrays.copyOf(pdf, pdf.length * 2 / 3))).isEqualTo(Why.PDF_DAMAGED);
        assertThat(why(hit)).isEqualTo(Why.PDF_DAMAGED);
    }

    @Test
    void a_newer_case_inside_a_pdf_is_named_as_newer() throws Exception {
        byte[] newer = json("{\"schema\": \"earnwise/7\", \"person\": {\"born\": \"1990-01\"}}");

        assertThat(why(pdfWith(Map.of(SavedCase.FILE_NAME, newer), COSName.FLATE_DECODE))).isEqualTo(Why.NEWER);
    }

    @Test
    void a_pdf_whose_attachment_would_swell_to_gigabytes_is_given_up_early() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 700; i++) {
                deflater.write(nothing);
            }
        }
        var pdf = new ByteArrayOutputStream();
        pdf.write(json("%PDF-1.7\n1 0 obj\n<</Type /EmbeddedFile /Filter /FlateDecode /Length " + packed.size()
                + ">>\nstream\n"));
        packed.writeTo(pdf);
        pdf.write(json("\nendstream\nendobj\n%%EOF\n"));

        assertThat(pdf.size()).isLessThan(SavedCase.MOST_BYTES);
        assertThat(why(pdf.toByteArray())).isEqualTo(Why.PDF_OF_ANOTHER);
    }

    private Why why(byte[] file) {
        return refused(file).why();
    }

    private CaseRefused refused(byte[] file) {
        CaseRefused refused = catchThrowableOfType(CaseRefused.class, () -> saved.read(file));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int indexOfEmbedded(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return Math.max(text.indexOf("/EmbeddedFile\n"), text.indexOf("/EmbeddedFile "));
    }

    /** A PDF as some other program writes it, with these files attached. */
    private static byte[] pdfWith(Map<String, byte[]> files, COSName packed) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            var named = new LinkedHashMap<String, PDComplexFileSpecification>();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var embedded = packed == null
                        ? new PDEmbeddedFile(document, new ByteArrayInputStream(file.getValue()))
                        : new PDEmbeddedFile(document, new ByteArrayInputStream(file.getValue()), packed);
                var specification = new PDComplexFileSpecification();
                specification.setFile(file.getKey());
                specification.setEmbeddedFile(embedded);
                named.put(file.getKey(), specification);
            }
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(named);
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
