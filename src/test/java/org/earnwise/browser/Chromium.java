package org.earnwise.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The Chromium of this machine, started once for all tests. Where there is none, the one of the distribution is installed,
 * which takes apt and the rights to use it; where that can't be, Playwright downloads its own.
 */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int MINUTES_TO_INSTALL = 10;

    private static Browser browser;

    private Chromium() {}

    /** The browser, which ends with the Java machine. */
    static synchronized Browser started() {
        if (browser == null) {
            Optional<Path> program = installed().or(Chromium::install);
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(program.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            var how = new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
            program.ifPresent(how::setExecutablePath);
            browser = playwright.chromium().launch(how);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Optional<Path> installed() {
        String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        run("apt-get", "-q", "update");
        run("apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium");
        return installed();
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES)) {
                process.destroy();
            }
        } catch (IOException noApt) {
            System.out.println("No Chromium on the PATH, and no apt-get to install it with: Playwright downloads its own.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Chromium was being installed", e);
        }
    }
}
