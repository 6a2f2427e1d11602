package org.earnwise.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Compiles {@code rules/**.drl} in the build, so that the program starts with rules that are ready to run.
 *
 * <p>Arguments: the folder of the rules, and the folder that the classes go to. Also writes the list of everything under
 * the rules folder ({@code rules/index.txt}), by which figures and other data are found on the class path. A rule that
 * does not compile ends the build with its file and line. When neither the rules nor the classes they name have changed
 * since the last build, nothing is compiled again.
 */
public final class CompileRules {

    private static final String STAMP = "META-INF/earnwise/compiled.txt";

    /** The rooms whose classes rules may name. */
    private static final List<String> NAMED = List.of("engine", "figures", "guidance", "ledger", "scenario");

    private CompileRules() {}

    public static void main(String[] args) throws IOException {
        Path rules = Path.of(args[0]);
        Path output = Path.of(args[1]);
        writeIndex(rules, output);
        List<RuleSource> sources = RuleSource.below(rules);
        String state = state(sources, output);
        Path stamp = output.resolve(STAMP);
        if (Files.exists(stamp) && Files.readString(stamp).equals(state)) {
            return;
        }
        RuleCompiler.compile(sources).writeTo(output);
        Files.writeString(stamp, state);
    }

    /** What the compiled rules hang on: the rules' own text, and the classes that they name. */
    private static String state(List<RuleSource> sources, Path output) throws IOException {
        CRC32 sum = new CRC32();
        for (RuleSource source : sources) {
            sum.update(source.path().getBytes(StandardCharsets.UTF_8));
            sum.update(source.text().getBytes(StandardCharsets.UTF_8));
        }
        try (Stream<Path> files = Files.walk(output.resolve("org/earnwise"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
                if (NAMED.stream().anyMatch(room -> file.startsWith(output.resolve("org/earnwise").resolve(room)))) {
                    sum.update(Files.readAllBytes(file));
                }
            }
        }
        return Long.toHexString(sum.getValue());
    }

    private static void writeIndex(Path rules, Path output) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        try (Stream<Path> files = Files.walk(rules)) {
            files.filter(Files::isRegularFile)
                    .map(file -> "rules/" + rules.relativize(file).toString().replace('\\', '/'))
                    .forEach(lines::add);
        }
        Path index = output.resolve("rules/index.txt");
        Files.createDirectories(index.getParent());
        Files.write(index, List.copyOf(lines), StandardCharsets.UTF_8);
    }
}
