package org.earnwise.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Resident memory of the server after 10,000 scenarios over HTTP, no two of them the same. */
final class Memory {

    private static final int SCENARIOS = 10_000;
    private static final int CALLERS = 2;
    private static final int QUIET_SECONDS = 30;
    private static final String RESIDENT = "VmRSS:";

    private Memory() {}

    static void measure(Path jar, Report report) throws IOException, InterruptedException {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            report.add("Resident memory", "not known here: it is read from /proc, as Linux has it");
            return;
        }
        measure(jar, List.of(), "Java's own settings", report);
        measure(jar, List.of("-Xmx256m"), "`-Xmx256m`", report);
    }

    private static void measure(Path jar, List<String> javaOptions, String settings, Report report)
            throws IOException, InterruptedException {
        try (Server server = Server.start(jar, javaOptions)) {
            Sample.assertRight(server.firstAnswer());
            long begin = System.nanoTime();
            askAll(server);
            double seconds = (System.nanoTime() - begin) / 1e9;
            long atOnce = resident(server.pid());
            TimeUnit.SECONDS.sleep(QUIET_SECONDS);
            report.add(
                    "Resident memory after 10,000 scenarios over HTTP, " + settings,
                    "%d MB at once, %d MB after %d s of quiet (%.0f answers a second)"
                            .formatted(atOnce, resident(server.pid()), QUIET_SECONDS, SCENARIOS / seconds));
        }
    }

    private static void askAll(Server server) throws IOException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                all.add(callers.submit(() -> {
                    for (int gross = next.getAndIncrement(); gross < SCENARIOS; gross = next.getAndIncrement()) {
                        server.advise(Sample.json(gross));
                    }
                    return null;
                }));
            }
            for (Future<?> caller : all) {
                caller.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            callers.shutdownNow();
        }
    }

    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith(RESIDENT))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
