package org.earnwise.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The rule files as text: in which file each rule stands, and which figures it names. */
public final class RuleTexts {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"(.+?)\"(.*?)^end");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+)");
    private static final Pattern FIGURE = Pattern.compile("Figure(?:Table)?\\(\\s*id == \"([^\"]+)\"");

    /**
     * One rule's text.
     *
     * @param file such as {@code rules/ssdi/trial-work-period.drl}
     * @param figures ids of the figures that it names
     */
    public record Text(String file, Set<String> figures) {}

    private final Map<String, Text> byId;
    private final String version;

    private RuleTexts(Map<String, Text> byId, String version) {
        this.byId = byId;
        this.version = version;
    }

    /** The rule files on the class path. */
    public static RuleTexts load() {
        Map<String, Text> byId = new TreeMap<>();
        CRC32 sum = new CRC32();
        read("rules/index.txt").lines().filter(path -> path.endsWith(".drl")).forEach(path -> {
            String text = read(path);
            add(byId, path, text);
            sum.update(text.getBytes(StandardCharsets.UTF_8));
        });
        return new RuleTexts(byId, "%08x".formatted(sum.getValue()));
    }

    private static void add(Map<String, Text> byId, String path, String text) {
        Matcher named = PACKAGE.matcher(text);
        String folder = named.find() ? named.group(1).replaceFirst("^rules\\.", "").replace('_', '-') : "";
        Matcher rules = RULE.matcher(text);
        while (rules.find()) {
            Set<String> figures = new TreeSet<>();
            Matcher figure = FIGURE.matcher(rules.group(2));
            while (figure.find()) {
                figures.add(figure.group(1));
            }
            byId.put(folder + "/" + rules.group(1), new Text(path, figures));
        }
    }

    private static String read(String path) {
        try (InputStream in = RuleTexts.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing: run the build, which writes it");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .collect(java.util.stream.Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A short name for exactly these rules: it differs whenever a file does. */
    public String version() {
        return version;
    }

    /** The figures that these rules name. */
    public Set<String> figures(Set<String> rules) {
        Set<String> figures = new TreeSet<>();
        for (String rule : rules) {
            Text text = byId.get(rule);
            if (text != null) {
                figures.addAll(text.figures());
            }
        }
        return figures;
    }

    /** The text of a rule by its id; null for a rule that names itself by {@code @id}. */
    public @Nullable Text get(String id) {
        return byId.get(id);
    }
}
