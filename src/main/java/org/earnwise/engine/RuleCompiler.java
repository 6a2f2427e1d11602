package org.earnwise.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.MemoryKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.util.PortablePath;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Turns rule files into the classes of Drools' executable model. Refuses, by file and line, what does not compile. */
public final class RuleCompiler {

    /** All compiled classes in one file, which is read faster than some thousand of them one by one. */
    static final String CLASSES = "META-INF/earnwise/rules.zip";

    /** The list of model classes, kept beside the classes themselves. */
    static final String MODELS = "META-INF/earnwise/models.txt";

    /** The rules in the order in which they are best looked at, beside it. */
    static final String ORDER = "META-INF/earnwise/order.txt";

    /** The rules that only say something, beside it. */
    static final String SAYING = "META-INF/earnwise/saying.txt";

    private RuleCompiler() {}

    /**
     * The compiled classes by their paths, the names of those that hold the rules, the rules as {@code package/name} in the
     * order in which they are best looked at, and those of them that only say something.
     */
    public record Compiled(Map<String, byte[]> classes, List<String> models, List<String> order, List<String> saying) {

        void writeTo(Path folder) throws IOException {
            Path list = folder.resolve(MODELS);
            Files.createDirectories(list.getParent());
            Files.write(list, models, StandardCharsets.UTF_8);
            Files.write(folder.resolve(ORDER), order, StandardCharsets.UTF_8);
            Files.write(folder.resolve(SAYING), saying, StandardCharsets.UTF_8);
            try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(CLASSES)))) {
                for (Map.Entry<String, byte[]> file : classes.entrySet()) {
                    var entry = new ZipEntry(file.getKey());
                    entry.setTime(0);
                    zip.putNextEntry(entry);
                    zip.write(file.getValue());
                }
            }
        }
    }

    /** Thrown with one line a fault: file, line, and what the compiler said. */
    public static final class DoesNotCompile extends RuntimeException {
        DoesNotCompile(String message) {
            super(message);
        }
    }

    /** A rule from its sentence to its conditions. */
    private static final Pattern HEAD = Pattern.compile("(?ms)^rule +\"(.+?)\"(.*?)^when\\b");

    private static final Pattern CITATION = Pattern.compile("@citation\\(\\s*\"[^\"]*\\w[^\"]*\"\\s*\\)");

    public static Compiled compile(List<RuleSource> sources) {
        List<String> uncited = sources.stream().flatMap(RuleCompiler::uncited).toList();
        if (!uncited.isEmpty()) {
            throw new DoesNotCompile(String.join("\n", uncited));
        }
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("org.earnwise", "rules", "1");
        files.generateAndWritePomXML(release);
        for (RuleSource source : sources) {
            files.write("src/main/resources/" + source.path(), source.text());
        }
        KieBuilder builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new DoesNotCompile(builder.getResults().getMessages(Message.Level.ERROR).stream()
                    .map(message -> fault(message, sources))
                    .distinct()
                    .collect(Collectors.joining("\n")));
        }
        return read(builder, release, RuleOrder.of(sources), RuleOrder.saying(sources));
    }

    private static Stream<String> uncited(RuleSource source) {
        return HEAD.matcher(source.text())
                .results()
                .filter(rule -> !CITATION.matcher(rule.group(2)).find())
                .map(rule -> "%s line %d: the rule \"%s\" has no @citation(\"…\"); give it its provision"
                        .formatted(source.path(), lineOf(source.text(), rule.start()), rule.group(1)));
    }

    /** Where the compiler names no line, the first that holds what it could not read. */
    private static String fault(Message message, List<RuleSource> sources) {
        String unread = message.getText().substring(message.getText().lastIndexOf(": ") + 1).strip();
        int line = message.getLine() > 0
                ? message.getLine()
                : sources.stream()
                        .filter(source -> message.getPath().endsWith(source.path()))
                        .filter(source -> source.text().contains(unread))
                        .mapToInt(source -> lineOf(source.text(), source.text().indexOf(unread)))
                        .findFirst()
                        .orElse(1);
        return "%s line %d: %s".formatted(message.getPath(), line, message.getText());
    }

    private static int lineOf(String text, int place) {
        return (int) text.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
    }

    private static Compiled read(KieBuilder builder, ReleaseId release, List<String> order, List<String> saying) {
        CanonicalKieModule module = (CanonicalKieModule) builder.getKieModule();
        InternalKieModule inner = module.getInternalKieModule();
        MemoryKieModule memory = (MemoryKieModule) inner;
        Map<String, byte[]> classes = new TreeMap<>();
        for (PortablePath path : memory.getFilePaths()) {
            String name = path.asString();
            if (name.endsWith(".class")) {
                classes.put(name, memory.getBytes(path));
            }
        }
        byte[] list = memory.getBytes(CanonicalKieModule.getModelFileWithGAV(release));
        List<String> models = new String(list, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith(CanonicalKieModule.MODEL_VERSION))
                .filter(line -> !line.isBlank())
                .sorted()
                .toList();
        return new Compiled(classes, models, order, saying);
    }
}
