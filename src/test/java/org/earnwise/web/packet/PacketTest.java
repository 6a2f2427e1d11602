package org.earnwise.web.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.earnwise.Earnwise;
import org.earnwise.advice.Advisor;
import org.earnwise.scenario.ScenarioReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;

@SpringBootTest(classes = Earnwise.class)
class PacketTest {

    private static final Path LOOK = Path.of("target", "packets");

    @Autowired
    private Packets packets;

    @Autowired
    private ScenarioReader reader;

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

    @ParameterizedTest
    @MethodSource("examples")
    void a_packet_is_clean_for_screen_readers_and_at_most_three_pages(String name, Locale language) throws Exception {
        byte[] pdf = packet(name, language);

        assertThat(AccessiblePdf.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(3);
        }
    }

    private byte[] packet(String name, Locale language) throws Exception {
        LocaleContextHolder.setLocale(language);
        byte[] pdf = packets.pdf(Cases.example(name, reader, advisor, language));
        Files.createDirectories(LOOK);
        Files.write(LOOK.resolve(name + "-" + language.getLanguage() + ".pdf"), pdf);
        return pdf;
    }
}
