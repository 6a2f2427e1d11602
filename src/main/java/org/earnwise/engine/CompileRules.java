package org.earnwise.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compiles {@code rules/**.drl} in the build, so that the program starts with rules that are ready to run.
 *
 * <p>Arguments: the folder of the rules, and the folder that the classes go to. Also writes the list of everything under
 * the rules folder ({@code rules/index.txt}), by which figures and other data are found on the class path. A rule that
 * does not compile ends the build with its file and line.
 */
public final class CompileRules {

    private CompileRules() {}

    public static void main(String[] args) throws IOException {
        Path rules = Path.of(args[0]);
        Path output = Path.of(args[1]);
        writeIndex(rules, output);
        RuleCompiler.Compiled compiled = RuleCompiler.compile(RuleSource.below(rules));
        compiled.writeTo(output);
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
