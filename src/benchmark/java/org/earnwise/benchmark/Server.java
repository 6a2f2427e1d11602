package org.earnwise.benchmark;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as it is delivered, started as a process of its own on a free port. */
final class Server implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(120);

    private final Process process;
    private final URI advice;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Server(Process process, int port) {
        this.process = process;
        this.advice = URI.create("http://127.0.0.1:" + port + "/api/v1/advice");
    }

    static Server start(Path jar, List<String> javaOptions) throws IOException {
        int port = freePort();
        var command = new java.util.ArrayList<String>();
        command.add(java());
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Server(process, port);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    long pid() {
        return process.pid();
    }

    /** Asks until there is an answer, and says what it is. */
    String firstAnswer() throws IOException, InterruptedException {
        long latest = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < latest) {
            try {
                return advise(Sample.json());
            } catch (ConnectException e) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
        throw new IOException("The server did not start within " + LONGEST_START.toSeconds() + " seconds");
    }

    String advise(byte[] scenario) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(advice)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(scenario))
                .build();
        HttpResponse<String> response =
                client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() != 200) {
            throw new IOException("The server answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
