package org.earnwise.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** From {@code java -jar} to the first right answer, over HTTP and on the command line. */
final class Startup {

    private static final int TIMES = 7;

    private Startup() {}

    static void measure(Path jar, Report report) throws IOException, InterruptedException {
        long[] server = new long[TIMES];
        long[] commandLine = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            server[i] = overHttp(jar);
            commandLine[i] = onTheCommandLine(jar);
        }
        report.add("From `java -jar` to the first right answer over HTTP", Report.seconds(server));
        report.add("From `java -jar … advise FILE` to its whole answer", Report.seconds(commandLine));
    }

    private static long overHttp(Path jar) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (Server server = Server.start(jar, List.of())) {
            Sample.assertRight(server.firstAnswer());
            return System.nanoTime() - begin;
        }
    }

    private static long onTheCommandLine(Path jar) throws IOException, InterruptedException {
        Path file = Files.createTempFile("scenario", ".json");
        try {
            Files.write(file, Sample.json());
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(Server.java(), "-jar", jar.toString(), "advise", file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            long end = System.nanoTime();
            Sample.assertRight(answer);
            return end - begin;
        } finally {
            Files.delete(file);
        }
    }
}
