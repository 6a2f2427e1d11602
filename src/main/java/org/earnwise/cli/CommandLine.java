package org.earnwise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.earnwise.api.Json;
import org.earnwise.scenario.NotJson;
import org.earnwise.scenario.Scenario;
import org.earnwise.scenario.ScenarioFaults;
import org.earnwise.scenario.ScenarioReader;

/**
 * The command line: {@code advise FILE…}. Advice goes to standard output, one line for each file in the order given;
 * whatever is wrong goes to standard error. If any file has a fault, no file is answered: a line missing in the middle
 * would give one person's advice to another.
 */
public final class CommandLine {

    /** The word that asks for advice. */
    public static final String ADVISE = "advise";

    /** Everything went well. */
    public static final int DONE = 0;

    /** The fault is ours. */
    public static final int OUR_FAULT = 1;

    /** The command or a file has a fault. */
    public static final int FAULT = 2;

    private static final String STANDARD_INPUT = "-";
    private static final int MOST_BYTES = 1 << 20;
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final Supplier<Desk> desks;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * What stands behind the command line.
     *
     * @param reader reads and checks the files
     * @param advice answers them
     */
    public record Desk(ScenarioReader reader, AdviceSource advice) {}

    /**
     * A command line.
     *
     * @param desks opens the desk once there is something to ask of it: a word too many should not cost a rule base
     */
    public CommandLine(Supplier<Desk> desks, InputStream in, PrintStream out, PrintStream err) {
        this.desks = desks;
        this.in = in;
        this.out = utf8(out);
        this.err = utf8(err);
    }

    /** Runs one command and says how it went: {@link #DONE}, {@link #OUR_FAULT} or {@link #FAULT}. */
    public int run(String... words) {
        try {
            return run(Command.of(List.of(words)));
        } catch (Command.Misused e) {
            say(e.language(), e.key(), e.value());
            err.print(words(e.language()).getString("usage"));
            return FAULT;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int run(Command command) {
        if (command.help()) {
            err.print(words(command.language()).getString("usage"));
            return FAULT;
        }
        try {
            return advise(command, desks.get());
        } catch (RuntimeException e) {
            // Its message may hold what somebody told us; its kind and place do not.
            say(command.language(), "our-fault", e.getClass().getName() + place(e));
            return OUR_FAULT;
        }
    }

    private int advise(Command command, Desk desk) {
        var scenarios = new LinkedHashMap<String, Scenario>();
        boolean faults = false;
        for (var file : command.files()) {
            try {
                scenarios.put(file, desk.reader().read(bytes(file)));
            } catch (NotJson e) {
                faults = true;
                complain(file, e.detail(command.language()));
            } catch (ScenarioFaults e) {
                faults = true;
                complain(file, e, command.language());
            } catch (Unreadable e) {
                faults = true;
                complain(file, words(command.language()).getString(e.getMessage()));
            }
        }
        if (faults) {
            return FAULT;
        }
        for (var file : command.files()) {
            try {
                var advice = desk.advice().advise(scenarios.get(file), command.explain(), command.language());
                Json.write(advice, out);
                out.print('\n');
            } catch (ScenarioFaults e) {
                faults = true;
                complain(file, e, command.language());
            }
        }
        return faults ? FAULT : DONE;
    }

    private void complain(String file, ScenarioFaults faults, Locale language) {
        faults.faults().forEach(fault -> complain(file, fault.pointer() + ": " + fault.detail(language)));
    }

    private byte[] bytes(String file) {
        try (var stream = file.equals(STANDARD_INPUT) ? in : Files.newInputStream(Path.of(file))) {
            var bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Unreadable("too-large");
            }
            return bytes;
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new Unreadable("no-such-file");
        } catch (IOException | UncheckedIOException e) {
            throw new Unreadable("unreadable");
        }
    }

    /** One line for one fault; what a file holds must not steer the terminal. */
    private void complain(String file, String fault) {
        err.println((file + ": " + fault).replaceAll("\\p{Cc}", "\uFFFD"));
    }

    private void say(Locale language, String key, String value) {
        err.println(words(language).getString(key).replace("{0}", value));
    }

    private static String place(Throwable e) {
        var trace = e.getStackTrace();
        return trace.length == 0 ? "" : " (" + trace[0] + ")";
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                "messages.cli",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** A file that can't be read; the message is the key of the sentence that says why. */
    private static final class Unreadable extends RuntimeException {
        Unreadable(String key) {
            super(key);
        }
    }

    /** What somebody asked for on the command line. */
    private record Command(boolean help, boolean explain, Locale language, List<String> files) {

        static Command of(List<String> words) {
            boolean explain = false;
            boolean onlyFiles = false;
            var language = Locale.ENGLISH;
            var files = new ArrayList<String>();
            if (words.isEmpty() || isHelp(words.get(0))) {
                return new Command(true, false, language, files);
            }
            if (!words.get(0).equals(ADVISE)) {
                throw new Misused(language, "unknown-command", words.get(0));
            }
            for (int i = 1; i < words.size(); i++) {
                var word = words.get(i);
                if (onlyFiles || word.equals(STANDARD_INPUT) || !word.startsWith("-")) {
                    files.add(word);
                } else if (word.equals("--")) {
                    onlyFiles = true;
                } else if (word.equals("--explain")) {
                    explain = true;
                } else if (word.equals("--lang") && i + 1 < words.size()) {
                    i++;
                    language = language(words.get(i));
                } else if (word.startsWith("--lang=")) {
                    language = language(word.substring("--lang=".length()));
                } else if (isHelp(word)) {
                    return new Command(true, false, language, files);
                } else {
                    throw new Misused(language, "unknown-option", word);
                }
            }
            if (files.isEmpty()) {
                throw new Misused(language, "no-files", "");
            }
            if (files.stream().filter(STANDARD_INPUT::equals).count() > 1) {
                throw new Misused(language, "input-twice", "");
            }
            return new Command(false, explain, language, files);
        }

        private static boolean isHelp(String word) {
            return word.equals("help") || word.equals("--help") || word.equals("-h");
        }

        private static Locale language(String tag) {
            return switch (tag) {
                case "en" -> Locale.ENGLISH;
                case "es" -> SPANISH;
                default -> throw new Misused(Locale.ENGLISH, "unknown-language", tag);
            };
        }

        /** A command that can't be understood. */
        private static final class Misused extends RuntimeException {
            private final transient Locale language;
            private final String key;
            private final String value;

            Misused(Locale language, String key, String value) {
                super(key);
                this.language = language;
                this.key = key;
                this.value = value;
            }

            Locale language() {
                return language;
            }

            String key() {
                return key;
            }

            String value() {
                return value;
            }
        }
    }
}
