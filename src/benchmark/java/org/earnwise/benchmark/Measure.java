package org.earnwise.benchmark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.earnwise.advice.ExplanationBenchmark;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures everything and prints it as one table.
 *
 * <p>Arguments: the packed program, and which part: {@code all}, {@code engine}, {@code startup} or {@code memory}.
 */
public final class Measure {

    private static final double MEDIAN = 50;
    private static final double MOST = 95;

    /** What each method of the benchmark says in the table, in its order. */
    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("ledger", "36 months, one run of the rules");
        TITLES.put("ledgerRememberingReasons", "36 months, one run of the rules that remembers its reasons");
        TITLES.put("advice", "The whole answer over 36 months");
        TITLES.put("adviceWithReasons", "The whole answer over 36 months, every amount explained");
        TITLES.put("curve", "Curve of 61 earnings, each over 36 months");
        TITLES.put("ledgersOnAllProcessors", "Runs of 36 months, on all processors");
        TITLES.put("adviceOnAllProcessors", "Whole answers over 36 months, on all processors");
        TITLES.put("notAsked", "The rules alone, when nobody asks why");
        TITLES.put("without", "The rules alone, run by code that can't say why");
    }

    private Measure() {}

    public static void main(String[] args) throws Exception {
        Path jar = Path.of(args[0]);
        String part = args[1];
        Report report = new Report();
        if (isWanted("engine", part)) {
            engine(report);
        }
        if (isWanted("startup", part)) {
            Startup.measure(jar, report);
        }
        if (isWanted("memory", part)) {
            Memory.measure(jar, report);
        }
        System.out.println("\n" + machine() + "\n\n" + report.table() + "\n");
    }

    private static boolean isWanted(String part, String asked) {
        return asked.equals("all") || asked.equals(part);
    }

    private static void engine(Report report) throws Exception {
        Map<String, Result<?>> measured = new LinkedHashMap<>();
        var options = new OptionsBuilder()
                .include(AdviceBenchmark.class.getSimpleName())
                .include(ExplanationBenchmark.class.getSimpleName())
                .build();
        for (RunResult run : new Runner(options).run()) {
            measured.put(run.getPrimaryResult().getLabel(), run.getPrimaryResult());
        }
        TITLES.forEach((method, title) -> {
            Result<?> result = measured.get(method);
            if (result != null) {
                report.add(title, shown(result));
            }
        });
    }

    private static String shown(Result<?> result) {
        if (result.getScoreUnit().startsWith("ops")) {
            return "%.0f a second".formatted(result.getScore());
        }
        return "%.2f ms median, %.1f ms for 95 of 100"
                .formatted(
                        result.getStatistics().getPercentile(MEDIAN),
                        result.getStatistics().getPercentile(MOST));
    }

    private static String machine() {
        return "Java %s, %s, %d processors"
                .formatted(
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        Runtime.getRuntime().availableProcessors());
    }
}
