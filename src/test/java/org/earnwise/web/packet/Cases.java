package org.earnwise.web.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.earnwise.advice.Advisor;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioReader;

/** Cases to try the packet on: the five of the documents, with the real advisor. */
final class Cases {

    static final Locale ENGLISH = Locale.forLanguageTag("en-US");
    static final Locale SPANISH = Locale.forLanguageTag("es-US");

    /** The day the tests live in. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    static final List<String> EXAMPLES = List.of(
            "a-ssi-only", "b-ssdi-trial-work", "c-both-swap", "d-waiting-for-medicare", "e-not-sure");

    private Cases() {}

    static Case example(String name, ScenarioReader reader, Advisor advisor, Locale language) {
        return of(reader.read(file(name)), advisor, language);
    }

    static Case of(Scenario scenario, Advisor advisor, Locale language) {
        return new Case(scenario, advisor.advise(scenario, false, language), List.of());
    }

    static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of("src/docs/examples", name + ".json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
