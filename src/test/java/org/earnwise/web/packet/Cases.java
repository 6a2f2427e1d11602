package org.earnwise.web.packet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earnwise.advice.Advice;
import org.earnwise.advice.Advice.Finding;
import org.earnwise.advice.Advice.Kind;
import org.earnwise.advice.Advisor;
import org.earnwise.ledger.Money;
import org.earnwise.scenario.Job;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioReader;

/** Cases to try the packet on: the five of the documents, and one with more in it than any paper holds. */
final class Cases {

    static final Locale ENGLISH = Locale.forLanguageTag("en-US");
    static final Locale SPANISH = Locale.forLanguageTag("es-US");

    /** The day the tests live in. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    static final List<String> EXAMPLES = List.of(
            "a-ssi-only", "b-ssdi-trial-work", "c-both-swap", "d-waiting-for-medicare", "e-not-sure");

    private static final String LONG_ENGLISH =
            "This is a long sentence about an overpayment and the reconsideration that can be requested, with a next step: "
                    + "write to the office within sixty days and keep a copy of each page that you send to them, number ";
    private static final String LONG_SPANISH =
            "Esta es una oración larga sobre el incumplimiento, la redeterminación y la desinstitucionalización, con un "
                    + "siguiente paso: escriba a la oficina dentro de sesenta días y guarde una copia de cada página, número ";

    private Cases() {}

    static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of("src/docs/examples", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ScenarioReader reader() {
        return new ScenarioReader(CLOCK, YearMonth.of(2022, 1), YearMonth.of(2026, 12), id -> true);
    }

    static Case of(Scenario scenario, Advisor advisor, Locale language) {
        return new Case(scenario, advisor.advise(scenario, false, language), List.of());
    }

    /** The fifth example, with far more of everything said about it than there is paper for. */
    static Case crowded(Advisor advisor, Locale language) {
        Scenario scenario = reader().read(file("e-not-sure"));
        var jobs = new ArrayList<Job>(scenario.work());
        for (int i = 1; i <= 12; i++) {
            jobs.add(named(
                    "Almacén \u0007\ud83d\ude00 \u5de5\u4f5c <b>&amp; " + "Wwwwwwwwwwwwwwwwwwww".repeat(8) + i,
                    scenario.start().plusMonths(i)));
        }
        Case plain = of(scenario.withWork(jobs), advisor, language);
        return new Case(plain.scenario(), crowded(plain.advice(), language), lines(language, 15));
    }

    private static Job named(String name, YearMonth from) {
        Job job = Job.paying(Money.of(new java.math.BigDecimal("100.50")), from, from.plusMonths(1));
        return new Job(
                name,
                job.from(),
                job.to(),
                job.gross(),
                null,
                null,
                null,
                null,
                false,
                null,
                Money.ZERO,
                null);
    }

    static Advice crowded(Advice advice, Locale language) {
        var findings = new ArrayList<Finding>();
        for (Kind kind : Kind.values()) {
            for (int i = 1; i <= 15; i++) {
                findings.add(new Finding(
                        kind + "." + i,
                        advice.start().plusMonths(i),
                        kind,
                        line(language, kind + " " + i),
                        Map.of(),
                        List.of()));
            }
        }
        var reports = new ArrayList<Advice.Report>();
        for (int i = 1; i <= 20; i++) {
            YearMonth month = advice.start().plusMonths(i);
            reports.add(new Advice.Report(month.atDay(6), "SSA", line(language, "each month")));
            reports.add(new Advice.Report(month.atDay(10), "DSS", line(language, "report " + i)));
        }
        return new Advice(
                advice.start(),
                advice.months(),
                advice.figures(),
                List.of("ssi.earned-exclusion"),
                lines(language, 15).stream()
                        .map(text -> new Advice.Assumption("resources.countable", text, text))
                        .toList(),
                advice.ledger(),
                advice.baseline(),
                advice.ranges(),
                advice.settle(),
                findings,
                reports,
                lines(language, 30).stream()
                        .map(text -> new Advice.Question("resources.countable", text))
                        .toList(),
                advice.plans(),
                advice.rules());
    }

    private static List<String> lines(Locale language, int many) {
        var lines = new ArrayList<String>();
        for (int i = 1; i <= many; i++) {
            lines.add(line(language, String.valueOf(i)));
        }
        return lines;
    }

    private static String line(Locale language, String which) {
        return (language.equals(SPANISH) ? LONG_SPANISH : LONG_ENGLISH) + which + ".";
    }
}
